import { isFullYear, yearOf } from "@/lib/record/periods";
import type { Adcode, Level, Observation } from "@/lib/record/types";
import { axisOf } from "./comparable";

/** A year of one axis that many regions share. */
export type Widest = { axis: string; level: Level; indicator: string; year: string; count: number };

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
    const count = new Set(members.map(({ region }) => region)).size;
    return [{ axis: axisOf(first), level, indicator: first.indicator, year, count }];
  });
  const [widest] = found.toSorted(
    (a, b) => b.count - a.count || b.year.localeCompare(a.year) || a.axis.localeCompare(b.axis),
  );
  return widest !== undefined && widest.count > 1 ? widest : null;
}
