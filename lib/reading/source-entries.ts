import { getTextParts, partOf } from "./segments";
import type { MarkKind, TextMark } from "./segments";
import type { Activity, Claim, Observation } from "@/lib/record/types";
import type { SourceView } from "@/lib/address/views";

/** One record of a source beside its text: its number there, and its span where it has one. */
export type SourceEntry = { id: string; number: number; mark: TextMark | null } & (
  | { kind: "activity"; activity: Activity }
  | { kind: "observation"; observation: Observation }
  | { kind: "claim"; claim: Claim; observation: Observation }
);

/** The given records in the order of the text, numbered as all marks of it are, from 1; those without a span follow. */
export function getSourceEntries(
  marks: readonly TextMark[],
  activities: readonly Activity[],
  observations: readonly Observation[],
): SourceEntry[] {
  const places = new Map(marks.map((mark, index) => [mark.id, { mark, number: index + 1 }]));
  const all = [
    ...activities.map((activity) => ({ kind: "activity" as const, id: activity.id, activity })),
    ...observations.flatMap((observation) => [
      { kind: "observation" as const, id: observation.id, observation },
      ...observation.claims.map((claim) => ({ kind: "claim" as const, id: claim.id, claim, observation })),
    ]),
  ];
  let unplaced = marks.length;
  return all
    .map((record) => {
      const place = places.get(record.id);
      return { ...record, mark: place?.mark ?? null, number: place?.number ?? (unplaced += 1) };
    })
    .toSorted((a, b) => a.number - b.number);
}

/** Where a record stands in the list beside the text; in the text itself its id is the anchor. */
export const listAnchor = (id: string) => `list-${id}`;

export const spanMark: { id: string; kind: MarkKind } = { id: "s", kind: "span" };

export type OpenPart = {
  number: number; // from 1
  count: number;
  start: number;
  end: number;
  span: { start: number; end: number } | null; // asked for and inside the text
};

/** The part of a text a view asks for: the one its span lies in, else the one it names. */
export function getOpenPart(text: string, view: SourceView): OpenPart {
  const parts = getTextParts(text);
  const [start = 0, end = 0] = view.span?.split("-").map(Number) ?? [];
  const span = view.span !== null && end <= text.length ? { start, end } : null;
  const number = span === null ? Math.min(view.part, parts.length) : partOf(parts, span.start);
  const part = parts[number - 1] ?? { start: 0, end: text.length };
  return { number, count: parts.length, ...part, span };
}

export const isInPart = (mark: TextMark, part: OpenPart): boolean =>
  mark.start < part.end && mark.end > part.start;
