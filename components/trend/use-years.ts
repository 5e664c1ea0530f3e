import type { EChartsType } from "echarts/core";
import { useEffect } from "react";
import type { ChartRows } from "@/lib/comparison/series";
import { windowAround } from "@/lib/comparison/walk";

/** First and last of the years in sight, by their place in the list. */
export function getWindow(chart: EChartsType): [first: number, last: number] {
  // getOption() has no type for what a component was made of; a slider always has both ends.
  const { dataZoom } = chart.getOption() as { dataZoom: [{ startValue: number; endValue: number }] };
  return [dataZoom[0].startValue, dataZoom[0].endValue];
}

/** Lets the years in sight, `span` of them, go with the point at hand; null where there is no slider. */
export function useYears(
  chart: EChartsType | null,
  rows: ChartRows,
  current: string | null,
  span: number | null,
) {
  useEffect(() => {
    if (chart === null || span === null) return;
    const year = rows.series.flatMap(({ points }) => points).find(({ id }) => id === current)?.year;
    const [first, last] = getWindow(chart);
    const at = year === undefined ? Math.round((first + last) / 2) : rows.years.indexOf(year);
    if (at >= first && at <= last && last - first + 1 === span) return;
    const [startValue, endValue] = windowAround(at, span, rows.years.length);
    chart.dispatchAction({ type: "dataZoom", startValue, endValue });
  }, [chart, rows, current, span]);
}
