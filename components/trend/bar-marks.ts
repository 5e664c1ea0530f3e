import type { CustomSeriesOption } from "echarts";
import type { Point, Series } from "@/lib/series";
import { palette } from "../chart/palette";
import type { ChartSize } from "./trend-option";

const widest = 34;
const labelPixels = 7.2; // a figure such as 27.273597 亿元 at 12 px

/** Bars of one region. Several figures of one year stand side by side: a half year beside its year, two sources that differ. */
export function barSeries(series: Series, years: readonly string[], size: ChartSize): CustomSeriesOption {
  const longest = Math.max(...series.points.map((point) => point.label.length));
  const slots = Math.max(...years.map((year) => inYear(series, year).length));
  const isLabelled = longest * labelPixels * slots <= (size.width - 60) / years.length;
  return {
    type: "custom",
    name: series.name,
    data: series.points.map((point) => ({
      name: point.label,
      value: [years.indexOf(point.year), point.value],
    })),
    renderItem: (params, api) => {
      const point = series.points[params.dataIndex];
      if (point === undefined) return null;
      const [centre = 0, top = 0] = api.coord([api.value(0), api.value(1)]);
      const [, base = 0] = api.coord([api.value(0), 0]);
      const band = widthOf(api.size?.([1, 0]));
      const beside = inYear(series, point.year);
      const width = Math.min(widest, (band * 0.7) / beside.length);
      const x = centre + (beside.indexOf(point) - beside.length / 2) * width;
      const mark = { x, y: top, width: width - 2, height: base - top };
      return {
        type: "group",
        children: [body(mark, point), ...ends(mark, point), ...(isLabelled ? [label(mark, point)] : [])],
      };
    },
  };
}

const inYear = (series: Series, year: string) => series.points.filter((point) => point.year === year);

function widthOf(size: number | number[] | undefined): number {
  return Array.isArray(size) ? (size[0] ?? 0) : (size ?? 0);
}

type Mark = { x: number; y: number; width: number; height: number };
const endLength = 9;

/** Filled for a full year; hollow and dashed for a part of one; cut short where the upper end is open downwards. */
function body({ x, y, width, height }: Mark, point: Point) {
  const cut = point.open === "down" || point.open === "both" ? Math.min(endLength, height) : 0;
  const style = point.isFull
    ? { fill: palette.bar }
    : { fill: "none", stroke: palette.bar, lineWidth: 1.6, lineDash: [4, 3] };
  return { type: "rect" as const, shape: { x, y: y + cut, width, height: height - cut }, style };
}

/** The open end: two dashed edges without a top. */
function ends({ x, y, width }: Mark, point: Point) {
  const edge = (at: number, from: number, to: number) => ({
    type: "line" as const,
    shape: { x1: at, x2: at, y1: from, y2: to },
    style: { stroke: palette.bar, lineWidth: 1.6, lineDash: [2, 2] },
  });
  const pair = (from: number, to: number) => [edge(x + 1, from, to), edge(x + width - 1, from, to)];
  if (point.open === "none") return [];
  if (point.open === "up") return pair(y, y - endLength);
  if (point.open === "down") return pair(y, y + endLength);
  return pair(y - endLength / 2, y + endLength);
}

function label({ x, y, width }: Mark, point: Point) {
  const above = point.open === "up" || point.open === "both" ? endLength + 4 : 4;
  return {
    type: "text" as const,
    style: {
      text: point.label,
      x: x + width / 2,
      y: y - above,
      align: "center" as const,
      verticalAlign: "bottom" as const,
      fill: palette.ink,
      fontSize: 12,
    },
  };
}
