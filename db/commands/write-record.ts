import { isDeepStrictEqual } from "node:util";
import type { Proposal, ProposedClaim } from "@/lib/review/review";
import { activities, claims, observations } from "../schema/facts";
import type { Transaction } from "../transact";
import { findLast, getParts, insertActivity, nextStamp, spanOnly, withdrawVersion } from "../records/versions";
import type { Author } from "../records/versions";
import { listClaims } from "./source-records";
import type { TextPosition } from "../records/text-position";

type Saying = {
  proposal: Proposal;
  source: string;
  locate: (offset: number) => TextPosition;
  id: string;
  by: Author;
};

/** Makes the record `id` say what a proposal says: a new version when that differs from the current one, nothing otherwise. */
export function writeRecord(tx: Transaction, saying: Saying): void {
  const { content } = saying.proposal;
  if (content.kind === "activity") writeActivity(tx, saying, content);
  if (content.kind === "observation") writeObservation(tx, saying, content);
}

type Content<K extends Proposal["content"]["kind"]> = Extract<Proposal["content"], { kind: K }>;

function citationOf({ proposal: { start, end }, source, locate }: Saying) {
  return { source, ...locate(start), start, end };
}

function writeActivity(tx: Transaction, saying: Saying, content: Content<"activity">): void {
  const { kind, types, organisations, region, ...said } = content;
  if (region === null) return;
  const row = { ...said, region, note: null, section: null, ...citationOf(saying) };
  const last = findLast(tx, activities, saying.id);
  const parts = { types: [...new Set(types)].toSorted(), organisations };
  const isSame = last?.supersededAt === null && isDeepStrictEqual(getParts(tx, last.versionId), parts);
  if (isSame && holds(last, row)) return;
  const by = isSame && onlyMoves(last, row) ? { ...saying.by, reason: spanOnly } : saying.by;
  insertActivity(tx, { ...row, ...nextStamp(tx, activities, { id: saying.id, kind }, last, by) }, parts);
}

function writeObservation(tx: Transaction, saying: Saying, content: Content<"observation">): void {
  const { kind, claims: said, region, indicator, ...rest } = content;
  if (region === null || indicator === null) return;
  const row = { ...rest, region, indicator, note: null, ...citationOf(saying) };
  const last = findLast(tx, observations, saying.id);
  if (last?.supersededAt !== null || !holds(last, row)) {
    const by = onlyMoves(last, row) ? { ...saying.by, reason: spanOnly } : saying.by;
    tx.insert(observations)
      .values({ ...row, ...nextStamp(tx, observations, { id: saying.id, kind }, last, by) })
      .run();
  }
  writeClaims(tx, saying, said);
}

function writeClaims(tx: Transaction, saying: Saying, said: readonly ProposedClaim[]): void {
  const { proposal, by, id: observation } = saying;
  const kept = said.map((claim, index) => {
    const id = `${observation}-c${index + 1}`;
    const at = proposal.quote.indexOf(claim.literal);
    const start = proposal.start + Math.max(at, 0);
    const end = at < 0 ? proposal.end : start + claim.literal.length;
    const row = { ...claim, observation, note: null, ...citationOf(saying), start, end };
    const last = findLast(tx, claims, id);
    if (last?.supersededAt !== null || !holds(last, row)) {
      const moving = onlyMoves(last, row) ? { ...by, reason: spanOnly } : by;
      tx.insert(claims)
        .values({ ...row, ...nextStamp(tx, claims, { id, kind: "claim" }, last, moving) })
        .run();
    }
    return id;
  });
  for (const claim of listClaims(tx, observation))
    if (!kept.includes(claim.id)) withdrawVersion(tx, claims, claim.versionId, by);
}

type Row = Readonly<Record<string, unknown>>;

// A proposal may carry what no column holds: how far it was trusted.
const holds = (current: Row, row: Row, besides: readonly string[] = []): boolean =>
  Object.keys(row).every(
    (key) => !(key in current) || besides.includes(key) || isDeepStrictEqual(current[key], row[key]),
  );

/** Whether a version says what the one that still holds says, of the same source, and only stands elsewhere in its text. */
function onlyMoves(last: (Row & { supersededAt: string | null }) | undefined, row: Row): boolean {
  const places = ["start", "end", "page", "paragraph", "sentence"];
  return last !== undefined && last.supersededAt === null && holds(last, row, places);
}
