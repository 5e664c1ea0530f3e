import { isFullYear, yearOf } from "@/lib/record/periods";
import { compareDecimals } from "@/lib/record/quantity";
import type { Adcode, Level, Observation } from "@/lib/record/types";
import { axisOf } from "./comparable";

/** A year of one axis that many regions share, and one figure of each, largest first. */
export type Widest = {
  axis: string;
  level: Level;
  indicator: string;
  year: string;
  count: number;
  figures: Observation[];
};

/**
 * The year and axis under which most regions of one level have an exact figure of the whole year; of several the newest. Null
 * where no two share one.
 */
export function getWidest(
  observations: readonly Observation[],
  levels: ReadonlyMap<Adcode, Level>,
  level: Level = "prefecture",
): Widest | null {
  const shared = observations.filter(
    ({ region, qualifier, value, period }) =>
      levels.get(region) === level && qualifier === "exact" && value !== null && isFullYear(period),
  );
  const byYear = Map.groupBy(shared, (one) => `${yearOf(one.period)} ${axisOf(one)}`);
  const found = [...byYear.values()].flatMap((members): Widest[] => {
    const [first] = members;
    const year = first === undefined ? null : yearOf(first.period);
    if (first === undefined || year === null) return [];
    const byRegion = new Map(members.toReversed().map((one) => [one.region, one]));
    const figures = [...byRegion.values()].toSorted(largestFirst);
    return [{ axis: axisOf(first), level, indicator: first.indicator, year, count: figures.length, figures }];
  });
  const [widest] = found.toSorted(
    (a, b) => b.count - a.count || b.year.localeCompare(a.year) || a.axis.localeCompare(b.axis),
  );
  return widest !== undefined && widest.count > 1 ? widest : null;
}

const largestFirst = (a: Observation, b: Observation) =>
  a.value === null || b.value === null ? 0 : compareDecimals(b.value, a.value);
