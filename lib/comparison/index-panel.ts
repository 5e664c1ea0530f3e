import { formatDecimal, formatPeriod } from "@/lib/record/format";
import { isFullYear, yearOf } from "@/lib/record/periods";
import { addDecimals, parseDecimal, toNumber } from "@/lib/record/quantity";
import type { Decimal, Observation } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";
import type { getIndex } from "./financing";
import type { Panel, Point } from "./series";

const hundred = parseDecimal("100");

/** Index figures as a panel to draw: each region begins at 100 in its base year; a pair without a ratio has no mark. Null without any. */
export function getIndexPanel(text: Text, rows: ReturnType<typeof getIndex>, of: Panel): Panel | null {
  const unit = { word: text.index.unit, places: 0 };
  const drawn = rows.filter(({ result }) => result.ratio !== null);
  const byRegion = Map.groupBy(drawn, ({ later }) => later.region);
  const series = of.series.flatMap(({ region, name }) => {
    const own = byRegion.get(region) ?? [];
    const [first] = own;
    if (first === undefined) return [];
    const later = own.flatMap(({ later: one, result }) =>
      result.ratio === null ? [] : [pointOf(text, one, addDecimals(hundred, result.ratio.percent))],
    );
    return [{ region, name, points: [pointOf(text, first.base, hundred), ...later] }];
  });
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  if (years.length === 0) return null;
  const sorted = years.toSorted();
  const [from = "", to = ""] = [sorted[0], sorted.at(-1)];
  return {
    ...of,
    units: { yi: unit, wan: unit, yuan: unit },
    years: of.years.filter((year) => year >= from && year <= to),
    series,
  };
}

function pointOf(text: Text, one: Observation, index: Decimal): Point {
  const period = formatPeriod(text, one.period);
  return {
    id: one.id,
    year: yearOf(one.period) ?? "",
    value: toNumber(index),
    label: formatDecimal(index, text.bareDigits),
    period,
    within: period,
    isFull: isFullYear(one.period),
    upTo: null,
    qualifier: "exact",
    said: "",
    sources: [],
  };
}
