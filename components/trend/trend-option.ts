import type { CustomSeriesOption, EChartsOption, LineSeriesOption, ScatterSeriesOption } from "echarts";
import { formatMoneyUnit, formatTick } from "@/lib/record/format";
import type { MoneyUnit } from "@/lib/record/format";
import type { Panel, Series } from "@/lib/comparison/series";
import { edgeDash, getEndMark } from "../chart/end-mark";
import { fontFamily, palette } from "../chart/palette";
import { barSeries } from "./bar-marks";

export type ChartSize = { width: number; height: number };

const symbols = ["circle", "rect", "triangle", "diamond", "roundRect", "arrow"];

/**
 * One panel over the years. One region is drawn as zero-based bars, several as dots joined only between neighbouring full
 * years; a part of a year is hollow on a dashed stem, an approximate figure has an open end.
 */
export function getTrendOption(panel: Panel, unit: MoneyUnit = "yi"): EChartsOption {
  const [only] = panel.series;
  const isSingle = panel.series.length === 1;
  return {
    animation: false,
    aria: { enabled: false }, // the table beside the chart says it better
    textStyle: { fontFamily },
    grid: { left: 8, right: isSingle ? 12 : 72, top: 30, bottom: 6 },
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
      name: panel.unit === "元" ? formatMoneyUnit(unit) : panel.unit,
      nameTextStyle: { color: palette.soft, align: "right" },
      axisLabel: {
        color: palette.soft,
        fontSize: 12,
        formatter: (value: number) => formatTick(value, panel.unit, unit),
      },
      splitLine: { lineStyle: { color: palette.rule } },
      splitNumber: 4,
    },
    series:
      isSingle && only !== undefined
        ? [barSeries(only, panel.years)]
        : panel.series.flatMap((series, index) => lineSeries(series, index, panel.years)),
  };
}

function lineSeries(
  series: Series,
  index: number,
  years: readonly string[],
): (LineSeriesOption | ScatterSeriesOption | CustomSeriesOption)[] {
  const color = palette.series[index % palette.series.length] ?? palette.bar;
  const full = years.map(
    (year) => series.points.find((point) => point.year === year && point.isFull)?.value ?? null,
  );
  const last = series.points.at(-1);
  return [
    stemSeries(series, years, color),
    {
      type: "line",
      name: series.name,
      data: full,
      connectNulls: false,
      showSymbol: false,
      silent: true,
      lineStyle: { color, width: 2 },
    },
    {
      type: "scatter",
      name: series.name,
      symbol: symbols[index % symbols.length],
      symbolSize: 9,
      data: series.points.map((point) => ({
        value: [point.year, point.value],
        name: point.label,
        itemStyle: point.isFull
          ? { color }
          : { color: palette.paper, borderColor: color, borderWidth: 1.8, borderType: "dashed" },
        label: {
          show: point === last,
          position: "right",
          formatter: series.name,
          color: palette.ink,
          fontSize: 12,
        },
      })),
      labelLayout: { moveOverlap: "shiftY" },
    },
  ];
}

const halfSymbol = 6;

/** Dashed stems under parts of a year, and the end of an approximate figure around its dot. */
function stemSeries(series: Series, years: readonly string[], color: string): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    data: series.points.map((point) => [years.indexOf(point.year), point.value]),
    renderItem: (params, api) => {
      const point = series.points[params.dataIndex];
      if (point === undefined) return null;
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const [, foot = 0] = api.coord([api.value(0), 0]);
      const reach = point.upTo === null ? 0 : y - (api.coord([api.value(0), point.upTo])[1] ?? y);
      const style = { stroke: color, lineWidth: 1.4 };
      const { strokes } = getEndMark(point.qualifier, reach);
      return {
        type: "group",
        children: [
          ...(point.isFull
            ? []
            : [
                {
                  type: "line" as const,
                  shape: { x1: x, x2: x, y1: y, y2: foot },
                  style: { ...style, lineDash: [3, 3] },
                },
              ]),
          ...strokes.map(({ corners, isDashed = false }) => ({
            type: "polyline" as const,
            shape: {
              points: corners.map(([beyond, across]): [number, number] => [
                x + (across - 0.5) * 2 * halfSymbol,
                y - beyond - Math.sign(beyond) * (halfSymbol - 1),
              ]),
            },
            style: { ...style, fill: "none", ...(isDashed ? { lineDash: edgeDash } : {}) },
          })),
        ],
      };
    },
  };
}
