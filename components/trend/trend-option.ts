import type { DataZoomComponentOption, EChartsOption } from "echarts";
import { formatTick } from "@/lib/record/tick";
import type { MoneyUnit } from "@/lib/record/money";
import type { ChartRows } from "@/lib/comparison/series";
import { fontFamily, palette } from "../chart/palette";
import { barSeries } from "./bar-marks";
import { dotSeries, joinSeries } from "./dot-marks";

export type ChartSize = { width: number; height: number };

/** What a reader has set: regions not shown, and the slider over the years, drawn or its place kept free for it. */
export type TrendChoice = { hidden?: readonly string[]; slider?: "drawn" | "kept-free" | "none" };

const leastPerYear = 20; // pixels: below, a year is too narrow to be pointed at

/** More years than the box has room for: the reader may draw some of them apart. */
export const isLong = ({ years }: Pick<ChartRows, "years">, { width }: ChartSize) =>
  years.length * leastPerYear > width;

/**
 * One panel over the years. One region is drawn as zero-based bars, several as dots joined only between neighbouring full
 * years; a part of a year is hollow on a dashed stem, an approximate figure has an open end.
 */
export function getTrendOption(
  panel: ChartRows,
  unit: MoneyUnit = "yi",
  { hidden = [], slider = "none" }: TrendChoice = {},
): EChartsOption {
  const [only] = panel.series;
  const isSingle = panel.series.length === 1;
  return {
    animation: false,
    aria: { enabled: false }, // the table beside the chart says it better
    textStyle: { fontFamily },
    grid: { left: 8, right: isSingle ? 12 : 72, top: 30, bottom: slider === "none" ? 6 : 34 },
    ...(slider === "drawn" ? { dataZoom: [yearSlider] } : {}),
    xAxis: {
      type: "category",
      data: panel.years,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.ink } },
      axisLabel: { color: palette.soft, fontSize: 12, interval: "auto" },
    },
    yAxis: {
      type: "value",
      min: 0,
      name: panel.units[unit].word,
      nameTextStyle: { color: palette.soft, align: "right" },
      axisLabel: {
        color: palette.soft,
        fontSize: 12,
        formatter: (value: number) => formatTick(value, panel.units[unit]),
      },
      splitLine: { lineStyle: { color: palette.rule } },
      splitNumber: 4,
    },
    series:
      isSingle && only !== undefined
        ? [barSeries(only, panel.years)]
        : panel.series.flatMap((series, index) =>
            hidden.includes(series.region)
              ? []
              : [joinSeries(series, index, panel.years), dotSeries(series, index, panel.years)],
          ),
  };
}

const yearSlider: DataZoomComponentOption = {
  type: "slider",
  height: 18,
  bottom: 4,
  brushSelect: false,
  showDataShadow: false,
  borderColor: palette.rule,
  fillerColor: palette.rule,
  textStyle: { color: palette.soft },
  handleStyle: { color: palette.paper, borderColor: palette.soft },
  moveHandleSize: 0,
  emphasis: { handleStyle: { color: palette.paper, borderColor: palette.ink } },
};
