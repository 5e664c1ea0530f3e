import { nameOfIndicator } from "@/lib/record/indicator-words";
import { indicators } from "@/lib/record/indicators";
import type { Indicator } from "@/lib/record/indicators";
import { baseUnit, parseDecimal, shiftDecimal } from "@/lib/record/quantity";
import type { ProposedObservation } from "@/lib/review/review";
import { importing } from "@/lib/text/zh/import";
import type { Basis, Completeness, Qualifier } from "@/lib/record/types";
import { isCalendarDay } from "@/lib/record/calendar-day";
import { ImportError } from "./import-error";
import type { Places } from "./places";
import { zh } from "@/lib/text/zh/dictionary";

const { bad, columns } = importing;

export type Column = keyof typeof columns;
export const requiredColumns: readonly Column[] = [
  "region",
  "indicator",
  "periodEnd",
  "value",
  "unit",
  "title",
];

export type StatisticsRow = {
  number: number;
  literal: string; // the figure as written in its cell
  observation: ProposedObservation;
  source: { title: string; publisher: string | null; date: string | null; url: string | null };
};

/** One row of the template. Throws ImportError that names the row, the column and what was expected. */
export function readRow(number: number, cell: (column: Column) => string, places: Places): StatisticsRow {
  const refuse = (column: Column, reason: string): never => {
    throw new ImportError(bad.cell(number, columns[column], cell(column), reason));
  };
  const required = (column: Column) => cell(column) || refuse(column, bad.required);
  const matching = (column: Column, pattern: RegExp, reason: string) =>
    cell(column) === "" || pattern.test(cell(column)) ? cell(column) || null : refuse(column, reason);
  const dayOrNull = (column: Column) =>
    cell(column) === "" || isCalendarDay(cell(column)) ? cell(column) || null : refuse(column, bad.day);
  const word = <K extends string>(column: Column, words: Record<K, string>, otherwise: K): K => {
    if (cell(column) === "") return otherwise;
    // Object.keys forgets the key type of a closed record.
    const key = (Object.keys(words) as K[]).find((each) => words[each] === cell(column));
    return key ?? refuse(column, bad.word(Object.values(words)));
  };

  const region = findRegion(required("region"), places) ?? refuse("region", bad.region);
  const indicator = findByName(required("indicator")) ?? refuse("indicator", bad.indicator);
  const literal = required("value");
  if (!/^-?\d+(\.\d+)?$/.test(literal)) refuse("value", bad.number);
  const { unit, places: shift } = baseUnit(required("unit"));
  if (unit !== indicator.unit) refuse("unit", bad.unit(indicator.unit));
  const value = shiftDecimal(parseDecimal(literal), shift);
  const [periodStart, periodEnd] = [dayOrNull("periodStart"), dayOrNull("periodEnd")];
  const guess: Completeness = isWholeYear(periodStart, periodEnd)
    ? "full"
    : periodStart
      ? "partial"
      : "unstated";
  const completeness = word("completeness", importing.completeness, guess);
  if (periodStart && periodEnd && periodStart > periodEnd) refuse("periodStart", bad.period);
  if (completeness === "full" && !isWholeYear(periodStart, periodEnd)) refuse("completeness", bad.fullYear);
  const qualifier = word<Qualifier>("qualifier", importing.qualifier, "exact");
  if (qualifier === "range") refuse("qualifier", bad.number);

  return {
    number,
    literal,
    observation: {
      kind: "observation",
      region,
      indicator: indicator.id,
      periodStart,
      periodEnd,
      completeness,
      startInferred: false,
      endInferred: false,
      basis: word<Basis>("basis", importing.basis, "unspecified"),
      status: value === "0" ? "stated-zero" : "reported",
      value,
      valueTo: null,
      unit,
      qualifier,
      literal: `${literal}${cell("unit")}`,
      claims: [],
    },
    source: {
      title: required("title"),
      publisher: cell("publisher") || null,
      date: dayOrNull("date"),
      url: matching("url", /^https?:\/\/\S+$/, bad.url),
    },
  };
}

function findByName(name: string): Indicator | undefined {
  return indicators.find((indicator) => nameOfIndicator(zh, indicator.id) === name || indicator.id === name);
}

/** The adcode of a full name, short name or code; null when none or several carry it. */
function findRegion(name: string, { regions }: Places): string | null {
  const exact = regions.filter((region) => region.adcode === name || region.name === name);
  const found = exact.length > 0 ? exact : regions.filter((region) => region.short === name);
  return found.length === 1 ? (found[0]?.adcode ?? null) : null;
}

function isWholeYear(start: string | null, end: string | null): boolean {
  return start !== null && start.endsWith("-01-01") && end === `${start.slice(0, 4)}-12-31`;
}
