import { isFullYear, yearOf } from "@/lib/record/periods";
import { compareDecimals } from "@/lib/record/quantity";
import type { Adcode, Level, Observation, Region } from "@/lib/record/types";
import { axisOf } from "./comparable";

/** Where the chosen regions stand among all of their level that a figure of one year and axis is known of, smallest first. */
export type Standing = { year: string; level: Level; figures: Observation[]; chosen: readonly Adcode[] };

const fewest = 5; // fewer regions are no field to stand in

/**
 * The newest whole year in which a chosen region has a figure and enough others of its level have one under the same axis. One
 * figure a region: of several the first. Null where there is no such year. A figure is stated, not ranked: several are unknown.
 */
export function getStanding(
  held: readonly Observation[],
  axis: string,
  chosen: readonly Adcode[],
  regions: readonly Region[],
): Standing | null {
  const levels = new Map(regions.map(({ adcode, level }) => [adcode, level]));
  const whole = held.filter(
    (one) =>
      axisOf(one) === axis && one.value !== null && one.qualifier !== "forecast" && isFullYear(one.period),
  );
  const own = whole
    .filter(({ region }) => chosen.includes(region) && levels.get(region) !== "nation")
    .toSorted((a, b) => (yearOf(b.period) ?? "").localeCompare(yearOf(a.period) ?? ""));
  for (const { region, period } of own) {
    const [level, year] = [levels.get(region), yearOf(period)];
    if (level === undefined || year === null) continue;
    const beside = whole.filter((one) => levels.get(one.region) === level && yearOf(one.period) === year);
    const byRegion = new Map(beside.toReversed().map((one) => [one.region, one]));
    if (byRegion.size < fewest) continue;
    const figures = [...byRegion.values()].toSorted((a, b) =>
      a.value === null || b.value === null ? 0 : compareDecimals(a.value, b.value),
    );
    return { year, level, figures, chosen: chosen.filter((adcode) => byRegion.has(adcode)) };
  }
  return null;
}
