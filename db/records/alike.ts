import { asc, desc, eq, ne } from "drizzle-orm";
import type { Day } from "@/lib/record/types";
import { documentTitle } from "@/lib/review/document-title";
import type { Alike } from "@/lib/review/import-summary";
import type { Proposal } from "@/lib/review/review";
import type { Database } from "../client";
import { documents, proposals } from "../schema/review";
import type { Transaction } from "../transact";
import { listKnownCampaigns } from "./known-campaigns";
import type { Prepared } from "./prepared";
import { toProposal, toProposals } from "./proposals";
import { compareRecords } from "./record-difference";
import { getShortNames } from "./region-names";

type Row = Pick<typeof documents.$inferSelect, "sha256" | "source" | "fileName" | "head" | "text" | "state">;

/** A text with what is read in it, imported or not. */
export type Read = Pick<Row, "sha256" | "source" | "head" | "text"> & { records: readonly Proposal[] };

/** A prepared file as a text read. */
export function toRead(tx: Transaction | Database, prepared: Prepared, source: string): Read {
  const { sha256, text, parsed } = prepared;
  return { sha256, source, text, head: parsed.head, records: toProposals(prepared, listKnownCampaigns(tx)) };
}

/** An imported text with its records as they stand. */
export function toImportedRead(tx: Transaction | Database, { sha256, source, head, text }: Row): Read {
  return { sha256, source, head, text, records: listRecords(tx, sha256) };
}

/** Imported texts that a text looks like, newest first, each with why and with how their records differ. Writes nothing. */
export function findAlike(tx: Transaction | Database, read: Read): Alike[] {
  const others = tx
    .select()
    .from(documents)
    .where(ne(documents.sha256, read.sha256))
    .orderBy(desc(documents.importedAt), desc(documents.sha256))
    .all();
  const regions = getShortNames(tx);
  return others.flatMap((other) => {
    const why = reasonOf(read, other, () => listRecords(tx, other.sha256));
    if (why === null) return [];
    const { sha256, fileName, state, head } = other;
    const difference = compareRecords(listRecords(tx, sha256), read.records, regions);
    return [{ sha256, title: documentTitle(head, fileName), fileName, state, why, difference }];
  });
}

function listRecords(tx: Transaction | Database, document: string): Proposal[] {
  return tx
    .select()
    .from(proposals)
    .where(eq(proposals.document, document))
    .orderBy(asc(proposals.start), asc(proposals.id))
    .all()
    .map(toProposal);
}

function reasonOf(read: Read, other: Row, recordsOf: () => readonly Proposal[]): Alike["why"] | null {
  if (bare(read.text) === bare(other.text)) return "text";
  if (other.source === read.source) return "source";
  const [one, two] = [read.head, other.head];
  const isSamePublisher =
    one.publisher !== null &&
    two.publisher !== null &&
    (one.publisher.includes(two.publisher) || two.publisher.includes(one.publisher));
  if (!isSamePublisher) return null;
  if (one.date !== null && one.date === two.date) return "publisher";
  // Issues that say they are two may report of the same days.
  const isOtherIssue = one.issue !== null && two.issue !== null && one.issue !== two.issue;
  return !isOtherIssue && overlap(daysOf(read.records), daysOf(recordsOf())) ? "dates" : null;
}

type Days = { from: Day; to: Day } | null;

/** The first and the last day that the activities of a text are dated. */
function daysOf(records: readonly Proposal[]): Days {
  const days = records
    .flatMap(({ content }) =>
      content.kind === "activity" ? [content.startsOn ?? [], content.endsOn ?? []] : [],
    )
    .flat()
    .toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

const overlap = (a: Days, b: Days) => a !== null && b !== null && a.from <= b.to && b.from <= a.to;

/** What is left of a text whatever its format: its letters and figures. */
const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
