import type { MarkKind } from "./text-segments";
import type { TextMark } from "./text-segments";
import type { Activity, Claim, Observation } from "./types";

/** One record of a source beside its text: its number there, and its span where it has one. */
export type SourceEntry = { id: string; number: number; mark: TextMark | null } & (
  | { kind: "activity"; activity: Activity }
  | { kind: "observation"; observation: Observation }
  | { kind: "claim"; claim: Claim; observation: Observation }
);

/** All records of a source in the order of its text, numbered from 1; those without a span follow. */
export function getSourceEntries(
  marks: readonly TextMark[],
  activities: readonly Activity[],
  observations: readonly Observation[],
): SourceEntry[] {
  const spans = new Map(marks.map((mark) => [mark.id, mark]));
  const all = [
    ...activities.map((activity) => ({ kind: "activity" as const, id: activity.id, activity })),
    ...observations.flatMap((observation) => [
      { kind: "observation" as const, id: observation.id, observation },
      ...observation.claims.map((claim) => ({ kind: "claim" as const, id: claim.id, claim, observation })),
    ]),
  ];
  const startOf = ({ id }: { id: string }) => spans.get(id)?.start ?? Infinity;
  return all
    .toSorted((a, b) => startOf(a) - startOf(b) || 0)
    .map((record, index) => ({ ...record, number: index + 1, mark: spans.get(record.id) ?? null }));
}

/** Where a record stands in the list beside the text; in the text itself its id is the anchor. */
export const listAnchor = (id: string) => `list-${id}`;

export const spanMark: { id: string; kind: MarkKind } = { id: "s", kind: "span" };
