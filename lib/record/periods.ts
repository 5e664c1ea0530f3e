import type { Day, Period } from "./types";

const yearOfDay = (day: Day) => day.slice(0, 4);

/** The one calendar year a period lies in; null when it spans years, is cumulative or has no end. */
export function yearOf(period: Period): string | null {
  if (period.completeness === "cumulative" || period.end === null) return null;
  const year = yearOfDay(period.end);
  return period.start === null || yearOfDay(period.start) === year ? year : null;
}

/** How an address names the period of a figure: the year of a flow, the month of a stock, as inventions in force are counted several times a year. */
export function periodKeyOf(period: Period): string | null {
  const year = yearOf(period);
  return year !== null && period.completeness === "point" ? (period.end?.slice(0, 7) ?? null) : year;
}

/** Year in which the figure was known to hold, for ordering and for “最近一次已知”. */
export function lastYearOf(period: Period): string | null {
  return period.end === null ? null : yearOfDay(period.end);
}

export function isFullYear(period: Period): boolean {
  return period.completeness === "full";
}

/** Same first and last day. Two cumulative figures without a stated start have no common span. */
export function isSameSpan(a: Period, b: Period): boolean {
  return a.start !== null && a.end !== null && a.start === b.start && a.end === b.end;
}

/** The same part of two different years: January–June 2021 and January–June 2022. */
export function isSamePartOfYear(a: Period, b: Period): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return false;
  if (yearOf(a) === null || yearOf(b) === null) return false;
  return a.start.slice(4) === b.start.slice(4) && a.end.slice(4) === b.end.slice(4);
}

/** Newest end first; equal ends put the shorter span last, as it says less. Undated periods come last. */
export function comparePeriods(a: Period, b: Period): number {
  return (b.end ?? "").localeCompare(a.end ?? "") || (a.start ?? "").localeCompare(b.start ?? "");
}

/** The nearest of `held` on either side of a period that has nothing, the later one first. */
export function nearestPeriods(asked: string, held: readonly string[]): string[] {
  const ordered = held.toSorted().toReversed();
  return [ordered.findLast((period) => period > asked), ordered.find((period) => period < asked)].filter(
    (period) => period !== undefined,
  );
}

const monthEnds = [
  "01-31",
  "02-28",
  "03-31",
  "04-30",
  "05-31",
  "06-30",
  "07-31",
  "08-31",
  "09-30",
  "10-31",
  "11-30",
  "12-31",
];

/** Month 1–12 when `day` is the last day of it, else null. */
export function monthEndingOn(day: Day): number | null {
  const index = monthEnds.indexOf(day.slice(5) === "02-29" ? "02-28" : day.slice(5));
  return index === -1 ? null : index + 1;
}
