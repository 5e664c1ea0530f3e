import { indicators } from "@/lib/record/indicators";
import { comparePeriods, yearOf } from "@/lib/record/periods";
import type { Observation } from "@/lib/record/types";

export type MatrixRow = {
  indicator: string;
  cells: Observation[][]; // one a column, oldest first in each
};

export type FigureMatrix = {
  years: (string | null)[]; // those that any row knows; null, last, for what lies in no one year
  rows: MatrixRow[];
};

/** Figures of one region, an indicator a row and a year a column; rows in the order of the table of indicators. */
export function getFigureMatrix(observations: readonly Observation[]): FigureMatrix {
  const known = new Set(observations.map(({ period }) => yearOf(period)));
  const dated = [...known].filter((year) => year !== null).toSorted();
  const years = known.has(null) ? [...dated, null] : dated;
  const rows = indicators.flatMap(({ id }) => {
    const own = observations
      .filter(({ indicator }) => indicator === id)
      .toSorted((a, b) => comparePeriods(b.period, a.period) || a.id.localeCompare(b.id));
    const cells = years.map((year) => own.filter(({ period }) => yearOf(period) === year));
    return own.length === 0 ? [] : [{ indicator: id, cells }];
  });
  return { years, rows };
}
