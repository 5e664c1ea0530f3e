import type { CustomSeriesOption, EChartsOption } from "echarts";
import { formatRegionPoint } from "@/lib/format";
import type { Panel, Point } from "@/lib/series";
import { fontFamily, palette } from "../chart/palette";
import type { ChartSize } from "./trend-option";

const rowHeight = 26;
const endLength = 9;

type Row = { name: string; point: Point };

/** Rows largest first; ECharts counts categories upwards, so the list is turned round where it is used. */
function rowsOf(panel: Panel): Row[] {
  return panel.series
    .flatMap(({ name, points }) =>
      points.map((point) => ({ name: formatRegionPoint(name, point, points.length > 1), point })),
    )
    .toSorted((a, b) => b.point.value - a.point.value);
}

/** Height that gives every row the same room. */
export const yearHeight = (panel: Panel) => rowsOf(panel).length * rowHeight + 16;

/** One year as zero-based bars, the figure as written at the end of each. */
export function getYearOption(panel: Panel, { width }: ChartSize): EChartsOption {
  const rows = rowsOf(panel).toReversed();
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: { left: 4, right: width > 500 ? 150 : 112, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: "value", min: 0, show: false },
    yAxis: {
      type: "category",
      data: rows.map((row) => row.name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.ink } },
      axisLabel: { color: palette.ink, fontSize: 13 },
    },
    series: [barSeries(rows)],
  };
}

function barSeries(rows: readonly Row[]): CustomSeriesOption {
  return {
    type: "custom",
    data: rows.map(({ name, point }, index) => ({ name, value: [point.value, index] })),
    clip: false,
    renderItem: (params, api) => {
      const point = rows[params.dataIndex]?.point;
      if (point === undefined) return null;
      const [end = 0, middle = 0] = api.coord([api.value(0), api.value(1)]);
      const [start = 0] = api.coord([0, api.value(1)]);
      const bar = { x: start, y: middle - 7, width: Math.max(end - start, 1), height: 14 };
      return { type: "group", children: [body(bar, point), ...openEnd(bar, point), label(bar, point)] };
    },
  };
}

type Bar = { x: number; y: number; width: number; height: number };

function body({ x, y, width, height }: Bar, point: Point) {
  const cut = point.open === "down" || point.open === "both" ? Math.min(endLength, width) : 0;
  const style = point.isFull
    ? { fill: palette.bar }
    : { fill: "none", stroke: palette.bar, lineWidth: 1.6, lineDash: [4, 3] };
  return { type: "rect" as const, shape: { x, y, width: width - cut, height }, style };
}

/** An approximate bar has no end line: two dashed edges run on where the value may lie. */
function openEnd({ x, y, width, height }: Bar, { open }: Point) {
  if (open === "none") return [];
  const from = open === "up" ? x + width : x + width - endLength;
  const to = open === "down" ? x + width : x + width + endLength;
  return [y + 1, y + height - 1].map((at) => ({
    type: "line" as const,
    shape: { x1: from, x2: to, y1: at, y2: at },
    style: { stroke: palette.bar, lineWidth: 1.6, lineDash: [2, 2] },
  }));
}

function label({ x, y, width, height }: Bar, point: Point) {
  const beyond = point.open === "up" || point.open === "both" ? endLength + 6 : 6;
  return {
    type: "text" as const,
    style: {
      text: point.label,
      x: x + width + beyond,
      y: y + height / 2,
      verticalAlign: "middle" as const,
      fill: palette.ink,
      fontSize: 13,
    },
  };
}
