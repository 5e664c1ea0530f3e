import type { Proposal, ProposedActivity, ProposedObservation } from "@/lib/review/review";
import { activities, observations } from "../schema/facts";

export type ActivityRow = typeof activities.$inferSelect;
export type ObservationRow = typeof observations.$inferSelect;
export type RecordRow = ActivityRow | ObservationRow;

export const isObservationRow = (row: RecordRow): row is ObservationRow => "indicator" in row;

/**
 * The record of the same source that says what a proposal says: same region with the same figure, or with the same title
 * or a like title on the same date. Undefined when none or only a poor match is left.
 */
export function findMatch(
  content: Proposal["content"],
  candidates: readonly RecordRow[],
): RecordRow | undefined {
  const scored = candidates
    .map((row) => ({ row, score: scoreOf(content, row) }))
    .filter(({ score }) => score >= 1)
    .toSorted((a, b) => b.score - a.score);
  return scored[0]?.row;
}

/** The figure of the same indicator, region and period, whatever its value; undefined where there are several. */
export function findSubject(
  content: Proposal["content"],
  candidates: readonly RecordRow[],
): RecordRow | undefined {
  if (content.kind !== "observation") return undefined;
  const keys = ["region", "indicator", "periodStart", "periodEnd", "completeness", "basis", "unit"] as const;
  const same = candidates.filter(
    (row) => isObservationRow(row) && keys.every((key) => row[key] === content[key]),
  );
  return same.length === 1 ? same[0] : undefined;
}

function scoreOf(content: Proposal["content"], row: RecordRow): number {
  if (content.kind === "observation") return isObservationRow(row) ? scoreFigure(content, row) : 0;
  return content.kind === "campaign" || isObservationRow(row) ? 0 : scoreActivity(content, row);
}

function scoreFigure(content: ProposedObservation, row: ObservationRow): number {
  if (content.region !== row.region || content.value !== row.value || content.valueTo !== row.valueTo) return 0;
  if (content.value === null) return content.indicator === row.indicator ? 1 : 0;
  const isSameEnd = content.periodEnd === row.periodEnd ? 1 : 0;
  const isSameIndicator = content.indicator === row.indicator ? 2 : 0;
  // The same figure under another indicator of another unit is another figure.
  return content.unit === row.unit ? 1 + isSameIndicator + isSameEnd : 0;
}

function scoreActivity(content: ProposedActivity, row: ActivityRow): number {
  if (content.region !== row.region) return 0;
  if (content.city !== null && row.city !== null && content.city !== row.city) return 0;
  const likeness = compareTitles(content.title, row.title);
  if (likeness === 1) return 3;
  const isSameDate = content.startsOn !== null && content.startsOn === row.startsOn;
  if (isSameDate && likeness >= 0.3) return 1 + likeness;
  return likeness >= 0.6 ? 1 + likeness / 2 : 0;
}

/** Shared pairs of characters, from 0 (none) to 1 (the same title but for punctuation). */
export function compareTitles(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  if (first.size === 0 || second.size === 0) return a === b ? 1 : 0;
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size);
}

/** Neighbouring characters of a text, punctuation and blanks left out. */
export function pairsOf(title: string): ReadonlySet<string> {
  const letters = [...title.replace(/[\p{P}\s]/gu, "")];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
