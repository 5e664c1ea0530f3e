import { axisOf, compare } from "./comparable";
import type { Reason } from "./comparable";
import { lastYearOf } from "@/lib/record/periods";
import { compareDecimals } from "@/lib/record/quantity";
import type { Adcode, Observation } from "@/lib/record/types";

/** Two figures a reader may want side by side and why they may not be compared. */
export type RefusedPair = { a: Observation; b: Observation; reasons: Reason[] };

/** What stands between two regions: refused pairs of the same year, or none of the same year at all. */
export type RegionRefusal = { a: Adcode; b: Adcode; pairs: RefusedPair[] };

/** For every two of the regions that have no comparable pair of figures: the pairs of one year that come closest, with their reasons. */
export function getRefusals(observations: readonly Observation[], regions: readonly Adcode[]): RegionRefusal[] {
  const own = (adcode: Adcode) =>
    observations.filter((observation) => observation.region === adcode && observation.value !== null);
  return pairsOf(regions).flatMap(([a, b]) => {
    const pairs = own(a).flatMap((x) => own(b).map((y) => ({ a: x, b: y, result: compare(x, y) })));
    if (pairs.length === 0 || pairs.some(({ result }) => result.verdict === "comparable")) return [];
    const ofOneYear = pairs.filter(
      (pair) => lastYearOf(pair.a.period) === lastYearOf(pair.b.period) && isMoney(pair.a) === isMoney(pair.b),
    );
    return [
      {
        a,
        b,
        pairs: ofOneYear.map((pair) => ({
          a: pair.a,
          b: pair.b,
          reasons: pair.result.verdict === "refused" ? pair.result.reasons : [],
        })),
      },
    ];
  });
}

const isMoney = ({ unit }: Observation) => unit === "元";

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

/** Figures that contradict each other over the same region, indicator, basis and span: both are shown and said to differ. */
export function getConflicts(observations: readonly Observation[]): Observation[][] {
  return bySpan(observations).filter((group) => group.some((a) => group.some((b) => contradicts(a, b))));
}

/** Figures of the same that are worded differently and yet agree: `超过100亿元` in one source, 114.64亿元 in another. */
export function getAgreeing(observations: readonly Observation[]): Observation[][] {
  return bySpan(observations).filter(
    (group) =>
      new Set(group.map(({ value, qualifier }) => `${qualifier} ${value}`)).size > 1 &&
      !group.some((a) => group.some((b) => contradicts(a, b))),
  );
}

function bySpan(observations: readonly Observation[]): Observation[][] {
  const groups = Map.groupBy(observations, (observation) => {
    const { start, end } = observation.period;
    return [observation.region, observation.indicator, axisOf(observation), start, end].join(" ");
  });
  return [...groups.values()];
}

/** “超过 100” and 114.64 agree; 12093 and 12039 do not. An approximate figure contradicts only what lies on its wrong side. */
export function contradicts(a: Observation, b: Observation): boolean {
  if (a.value === null || b.value === null || a.period.end === null) return false;
  const order = compareDecimals(a.value, b.value);
  if (a.qualifier === "exact" && b.qualifier === "exact") return order !== 0;
  if (b.qualifier === "exact") return (a.qualifier === "above" && order >= 0) || (isUpperBound(a) && order < 0);
  return a.qualifier === "exact" ? contradicts(b, a) : false;
}

const isUpperBound = ({ qualifier }: Observation) => qualifier === "below" || qualifier === "at-most";
