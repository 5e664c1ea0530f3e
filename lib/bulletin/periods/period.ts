import type { Completeness, Day } from "@/lib/record/types";
import { dayOf } from "../dates";

/** The time a figure speaks of. What is not stated stays null; `startInferred` and `endInferred` say which end is ours. */
export type Period = {
  periodStart: Day | null;
  periodEnd: Day | null;
  completeness: Completeness;
  startInferred: boolean;
  endInferred: boolean;
};

/** A period of the two days, both stated unless said otherwise. */
export function period(
  periodStart: Day | null,
  periodEnd: Day | null,
  completeness: Completeness,
  startInferred = false,
  endInferred = startInferred,
): Period {
  return { periodStart, periodEnd, completeness, startInferred, endInferred };
}

/** The last day of a month. */
export function lastDay(y: number, m: number): Day | null {
  return dayOf(y, m, new Date(Date.UTC(y, m, 0)).getUTCDate());
}

/** The months `from` to `until` of a year; null where they are no months. */
export function months(y: number, from: number | null, until: number | null, inferred: boolean): Period | null {
  if (from === null || until === null || from < 1 || until > 12 || from > until) return null;
  const whole = from === 1 && until === 12;
  return period(dayOf(y, from, 1), lastDay(y, until), whole ? "full" : "partial", inferred);
}
