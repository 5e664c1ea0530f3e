import { nameOfIndicator } from "@/lib/record/indicator-words";
import type { Adcode } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

export const changeActions = ["added", "corrected", "withdrawn"] as const;
export type ChangeAction = (typeof changeActions)[number];
export type RecordKind = "activity" | "observation" | "claim" | "campaign";

/** Something that happened to a public record. `origin` says what kind of hand did it; names stay with the desk. */
export type RecordChange = {
  record: string;
  kind: RecordKind;
  action: ChangeAction;
  at: string;
  why: string;
  origin: "data" | "import" | "desk";
  title: string; // of the activity, the figure as written or the words of the claim
  region: Adcode | null;
  indicator: string | null;
  source: string | null;
};

/** Changes of one kind made at one moment for one reason; `changes` holds the first of them, `counts` all. */
export type ChangeBatch = {
  at: string;
  action: ChangeAction;
  why: string;
  origin: RecordChange["origin"];
  counts: { kind: RecordKind; count: number }[];
  changes: RecordChange[];
};

export const countOf = ({ counts }: ChangeBatch) => counts.reduce((sum, { count }) => sum + count, 0);

/** The day a change was made, in the time of the bulletins' readers. */
export function dayOf(at: string): string {
  return new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Batches by day, in the order given. */
export function groupByDay(batches: readonly ChangeBatch[]): { day: string; batches: ChangeBatch[] }[] {
  return [...Map.groupBy(batches, ({ at }) => dayOf(at))].map(([day, of]) => ({ day, batches: of }));
}

/** A record by its name, or by whose figure of what it is. */
export function getChangeTitle(
  text: Text,
  { kind, title, region, indicator }: RecordChange,
  names: ReadonlyMap<Adcode, string>,
): string {
  if (kind !== "observation") return title;
  const name = region === null ? null : (names.get(region) ?? region);
  return text.changes.figure(name, indicator === null ? null : nameOfIndicator(text, indicator), title);
}

/** One line for a batch: what one record it was, or how many of each kind. */
export function getBatchTitle(text: Text, batch: ChangeBatch, names: ReadonlyMap<Adcode, string>): string {
  const [only] = batch.changes;
  const action = text.changes.action[batch.action];
  if (countOf(batch) === 1 && only !== undefined)
    return text.changes.one(action, text.changes.kind[only.kind], getChangeTitle(text, only, names));
  return text.changes.batch(
    action,
    batch.counts.map(({ kind, count }) => text.changes.count(text.changes.kind[kind], count)),
  );
}

/** Stable for as long as the record's history stands: nothing of it is ever rewritten. */
export const getBatchId = ({ at, action, origin, changes: [first] }: ChangeBatch) =>
  [at.replaceAll(/[^0-9A-Za-z]/g, ""), action, origin, first?.record].join("-");
