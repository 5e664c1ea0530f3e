import { compareDecimals, divideDecimals, parseDecimal } from "@/lib/record/quantity";
import { notices as say } from "@/lib/text/zh/notices";

import type { Notice, ProposedObservation } from "./review";

export type NoticedFigure = Pick<
  ProposedObservation,
  "indicator" | "region" | "unit" | "value" | "literal" | "periodEnd" | "completeness"
> & { start: number; end: number };

/** A multiple of money whose base is not said, with what the sums before it would make of it. */
export function ofRatios(figures: readonly NoticedFigure[]): Notice[] {
  return figures.flatMap((times, i): Notice[] => {
    if (times.indicator !== "fund_leverage" || times.value === null) return [];
    const sums = figures
      .slice(Math.max(0, i - 8), i)
      .filter((each) => each.unit === "元" && each.region === times.region && each.value !== null);
    const computed = sums.flatMap((base, j) => sums.slice(j + 1).flatMap((total) => multipleOf(total, base)));
    const { start, end } = times;
    return computed.length === 0
      ? []
      : [{ rule: "ratio", message: say.ratio(times.literal ?? "", computed), start, end }];
  });
}

function multipleOf(total: NoticedFigure, base: NoticedFigure): string[] {
  if (base.value === null || total.value === null) return [];
  const isMore =
    compareDecimals(base.value, parseDecimal("0")) > 0 && compareDecimals(total.value, base.value) > 0;
  return isMore ? [`${total.literal} ÷ ${base.literal} = ${divideDecimals(total.value, base.value, 2)}`] : [];
}

/** A sum of pledge financing without its year or period. */
export function ofMissingYears(figures: readonly NoticedFigure[]): Notice[] {
  return figures
    .filter(
      ({ indicator, periodEnd, completeness }) =>
        indicator?.includes("pledge") === true && (periodEnd === null || completeness === "unstated"),
    )
    .map(({ start, end, literal }) => ({
      rule: "missing-year",
      message: say.missingYear(literal ?? ""),
      start,
      end,
    }));
}
