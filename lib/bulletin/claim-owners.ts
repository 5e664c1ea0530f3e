import type { Found, ProposedObservation } from "@/lib/review/review";

import type { FoundClaim } from "./claims";
import type { Span } from "./sentences";

type Figure = Found<ProposedObservation>;

/**
 * Gives each claim of a sentence to the figure it stands with: of its own clause, or for a rank, a growth or a share of the
 * clause before, whatever other claims stand between. A claim that stands with no figure is nobody's.
 */
export function attachClaims(found: readonly Figure[], claims: readonly FoundClaim[], sentence: Span): void {
  const figures = found.map((figure) => ({ figure, ...placeOf(figure, sentence) }));
  for (const claim of claims) {
    const { start, end, ...said } = claim;
    const before = figures.findLast((each) => each.end <= start);
    const after = figures.find((each) => each.start >= end);
    const gapBefore = before && gapOf(sentence.text, before.end, start, claims);
    const most = claim.kind === "superlative" ? 0 : 1;
    const isBefore = gapBefore !== undefined && commas(gapBefore) <= most;
    const isAfter = after !== undefined && commas(sentence.text.slice(end, after.start)) === 0;
    const isFirst = claim.kind === "superlative" && isAfter;
    const around = figures.find((each) => each.start <= start && each.end >= end);
    const owner = around ?? (isFirst ? after : isBefore ? before : isAfter ? after : undefined);
    if (owner !== undefined && !owner.figure.claims.some((each) => each.literal === said.literal))
      owner.figure.claims.push(said);
  }
}

/** Where a figure is written within its sentence. */
function placeOf({ start, quote, literal }: Figure, sentence: Span): { start: number; end: number } {
  const from = start - sentence.start;
  const at = literal === null ? -1 : quote.indexOf(literal);
  return at < 0 || literal === null
    ? { start: from, end: from + quote.length }
    : { start: from + at, end: from + at + literal.length };
}

/** What stands between a figure and a claim, other claims with the comma that parts them left out. */
function gapOf(text: string, from: number, to: number, claims: readonly FoundClaim[]): string {
  let [gap, at] = ["", from];
  for (const { start, end } of claims) {
    if (start < at || end > to) continue;
    gap += text.slice(at, start).replace(/，[^，]{0,6}$/u, "");
    at = end;
  }
  return gap + text.slice(at, to);
}

const commas = (text: string) => text.match(/[，。；：]/g)?.length ?? 0;
