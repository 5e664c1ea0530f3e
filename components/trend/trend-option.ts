import type {
  CustomSeriesOption,
  DataZoomComponentOption,
  EChartsOption,
  LineSeriesOption,
  ScatterSeriesOption,
} from "echarts";
import { formatMoneyUnit, formatTick } from "@/lib/record/money";
import type { MoneyUnit } from "@/lib/record/money";
import type { ChartRows, Series } from "@/lib/comparison/series";
import { edgeDash, getEndMark } from "../chart/end-mark";
import { fontFamily, palette } from "../chart/palette";
import { lookOf } from "../chart/series-look";
import { barSeries } from "./bar-marks";

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
        : panel.series.flatMap((series, index) =>
            hidden.includes(series.region) ? [] : lineSeries(series, index, panel.years),
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

function lineSeries(
  series: Series,
  index: number,
  years: readonly string[],
): (LineSeriesOption | ScatterSeriesOption | CustomSeriesOption)[] {
  const { color, symbol } = lookOf(index);
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
      symbol,
      symbolSize: 9,
      data: series.points.map((point) => ({
        id: point.id,
        value: [point.year, point.value],
        name: point.label,
        itemStyle: point.isFull
          ? { color }
          : { color: palette.paper, borderColor: color, borderWidth: outline, borderType: "dashed" },
        // Stated whole, as ECharts would lift a colour that is a variable to none.
        emphasis: {
          scale: false,
          itemStyle: {
            color: point.isFull ? color : palette.paper,
            borderColor: palette.ink,
            borderWidth: outline,
            borderType: point.isFull ? "solid" : "dashed",
          },
          label: { distance: point.isFull ? labelDistance - outline / 2 : labelDistance },
        },
        label: {
          show: point === last,
          position: "right",
          distance: labelDistance,
          formatter: series.name,
          color: palette.ink,
          fontSize: 12,
        },
      })),
      labelLayout: { moveOverlap: "shiftY" },
    },
  ];
}

const outline = 1.8; // of a dot, half of it outside: a name beside the dot keeps its distance
const labelDistance = 5;
const halfSymbol = 6;

/** Dashed stems under parts of a year, and the end of an approximate figure around its dot. */
function stemSeries(series: Series, years: readonly string[], color: string): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    data: series.points.map((point) => ({ id: point.id, value: [years.indexOf(point.year), point.value] })),
    renderItem: (params, api) => {
      const point = series.points[params.dataIndex];
      if (point === undefined) return null;
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const [, foot = 0] = api.coord([api.value(0), 0]);
      const reach = point.upTo === null ? 0 : y - (api.coord([api.value(0), point.upTo])[1] ?? y);
      const style = { fill: "none", stroke: color, lineWidth: 1.4 };
      const emphasis = { style: { fill: "none", stroke: palette.ink } };
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
                  emphasis,
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
            style: { ...style, ...(isDashed ? { lineDash: edgeDash } : {}) },
            emphasis,
          })),
        ],
      };
    },
  };
}
