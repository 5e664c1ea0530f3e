import { and, asc, desc, eq, isNull, notInArray } from "drizzle-orm";
import { publishedOn, readWindow } from "@/lib/bulletin/periods/calendar";
import { recordRules } from "@/lib/review/record-notices";
import type { DocumentState, Notice, Numeral, Review } from "@/lib/review/review";
import { findSentence } from "@/lib/review/sentence-around";
import { getDatabase } from "../client";
import { laidIn } from "../records/laid-in";
import { toProposal } from "../records/proposals";
import { findWritten } from "../records/text-position";
import { documents, notices, numerals, proposals, revisions } from "../schema/review";
import type { Action, Snapshot } from "../schema/review";
import { activities, claims, observations } from "../schema/facts";
import { toDocument } from "./documents";

const most = { proposals: 5000, numerals: 20_000, notices: 2000 };

/** A document with everything there is to decide about it, in order of the text; undefined when it is not imported. */
export async function getReview(sha256: string): Promise<Review | undefined> {
  const database = getDatabase();
  const document = database.select().from(documents).where(eq(documents.sha256, sha256)).get();
  if (document === undefined) return undefined;
  const ofProposals = database
    .select()
    .from(proposals)
    .where(eq(proposals.document, sha256))
    .orderBy(asc(proposals.start), asc(proposals.id))
    .limit(most.proposals)
    .all();
  const { start, end, text, role, reason } = numerals;
  const ofNumerals: Numeral[] = database
    .select({ start, end, text, role, reason })
    .from(numerals)
    .where(eq(numerals.document, sha256))
    .orderBy(asc(start))
    .limit(most.numerals)
    .all();
  const ofNotices: Notice[] = database
    .select({ rule: notices.rule, message: notices.message, start: notices.start, end: notices.end })
    .from(notices)
    .where(and(eq(notices.document, sha256), notInArray(notices.rule, [...recordRules])))
    .orderBy(asc(notices.start), asc(notices.id))
    .limit(most.notices)
    .all();
  return {
    document: toDocument(document),
    proposals: ofProposals.map(toProposal),
    numerals: ofNumerals,
    notices: ofNotices,
    window: readWindow(document.text, publishedOn(document.text, document.head)),
  };
}

export type Revision = {
  id: number;
  action: Action;
  author: string;
  at: string;
  reason: string | null;
  before: Snapshot;
  after: Snapshot;
  undoes: number | null;
};

/** Every decision on a document, newest first; `page` counts from 1. */
export async function getRevisions(sha256: string, { page = 1, size = 100 } = {}): Promise<Revision[]> {
  const { id, action, author, at, reason, before, after, undoes } = revisions;
  return getDatabase()
    .select({ id, action, author, at, reason, before, after, undoes })
    .from(revisions)
    .where(eq(revisions.document, sha256))
    .orderBy(desc(id))
    .limit(size)
    .offset((page - 1) * size)
    .all();
}

/** The sentence a record rests on. Offsets are into `sentence`; the neighbours stand in the same paragraph. */
export type Quote = {
  source: string;
  sha256: string;
  state: DocumentState; // the whole text is public only when published
  isLaidIn: boolean; // by the operator, so that shipped records show their sentence while the text is a draft
  sentence: string;
  before: string | null;
  after: string | null;
  start: number; // of the figure as written, or of the record's own span
  end: number;
};

/** The sentence of a current record in the imported text of its source; undefined when that text is not imported. */
export async function getQuote(id: string): Promise<Quote | undefined> {
  const record = findCited(id);
  if (record === undefined || record.start === null || record.end === null) return undefined;
  const anchor = and(eq(documents.source, record.source), eq(documents.isAnchor, true));
  const document = getDatabase().select().from(documents).where(anchor).get();
  if (document === undefined) return undefined;
  const { text, sha256, state, importedBy } = document;
  const around = findSentence(text, record.start, record.end);
  const marked = findMarked(text, { ...record, start: record.start, end: record.end });
  return {
    source: record.source,
    sha256,
    state,
    isLaidIn: importedBy === laidIn,
    sentence: text.slice(around.start, around.end),
    before: neighbour(text, around.start, -1),
    after: neighbour(text, around.end, 1),
    start: marked.start - around.start,
    end: marked.end - around.start,
  };
}

/** Where a record's figure or words stand: in its own span, else later in the same sentence, else the span itself. */
export function findMarked(
  text: string,
  { start, end, literal }: { start: number; end: number; literal: string | null },
): { start: number; end: number } {
  const until = findSentence(text, start, end).end;
  const [written] = literal === null ? [] : findWritten(text, literal, start, Math.max(end, until));
  return written ?? { start, end };
}

function neighbour(text: string, edge: number, side: -1 | 1): string | null {
  const at = side < 0 ? edge - 1 : edge;
  if (at < 0 || at >= text.length || text[at] === "\n") return null;
  const { start, end } = findSentence(text, at, at + 1);
  return text.slice(start, end).trim() || null;
}

type Cited = { source: string; start: number | null; end: number | null; literal: string | null };

function findCited(id: string): Cited | undefined {
  const database = getDatabase();
  const columns = (table: typeof activities | typeof observations | typeof claims) => ({
    source: table.source,
    start: table.start,
    end: table.end,
  });
  const of = (table: typeof activities | typeof observations | typeof claims) =>
    and(eq(table.id, id), isNull(table.supersededAt));
  const activity = database.select(columns(activities)).from(activities).where(of(activities)).get();
  return (
    (activity && { ...activity, literal: null }) ??
    database
      .select({ ...columns(observations), literal: observations.literal })
      .from(observations)
      .where(of(observations))
      .get() ??
    database
      .select({ ...columns(claims), literal: claims.literal })
      .from(claims)
      .where(of(claims))
      .get()
  );
}
