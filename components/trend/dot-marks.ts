import type { CustomSeriesOption } from "echarts";
import type { Point, Series } from "@/lib/comparison/series";
import { dashes, edgeDash, getEndMark } from "../chart/end-mark";
import { fontFamily, palette } from "../chart/palette";
import { lookOf } from "../chart/series-look";

const box = 12; // a symbol's, in pixels
const outline = 1.8; // of a dot, half of it outside
const labelDistance = 5;

/** The lines between neighbouring full years of one region, each a shape of its own: a year without a figure joins nothing. */
export function joinSeries(series: Series, index: number, years: readonly string[]): CustomSeriesOption {
  const full = years.map((year) => series.points.find((point) => point.year === year && point.isFull));
  const joins = full.flatMap((point, at) => {
    const next = full[at + 1];
    return point === undefined || next === undefined ? [] : [[at, point.value, at + 1, next.value]];
  });
  return {
    type: "custom",
    name: series.name,
    silent: true,
    data: joins,
    encode: { x: [0, 2], y: [1, 3] },
    renderItem: (_params, api) => {
      const [x1 = 0, y1 = 0] = api.coord([api.value(0), api.value(1)]);
      const [x2 = 0, y2 = 0] = api.coord([api.value(2), api.value(3)]);
      return {
        type: "line",
        shape: { x1, y1, x2, y2 },
        style: { fill: "none", stroke: lookOf(index).color, lineWidth: 2 },
      };
    },
  };
}

/** The dots of one region, over their joins: a part of a year is hollow on a dashed stem, an approximate figure has an open end. */
export function dotSeries(series: Series, index: number, years: readonly string[]): CustomSeriesOption {
  return {
    type: "custom",
    name: series.name,
    data: series.points.map((point) => ({
      id: point.id,
      name: point.label,
      value: [years.indexOf(point.year), point.value],
    })),
    renderItem: (params, api) => {
      const point = series.points[params.dataIndex];
      if (point === undefined) return null;
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const [, foot = 0] = api.coord([api.value(0), 0]);
      const reach = point.upTo === null ? 0 : y - (api.coord([api.value(0), point.upTo])[1] ?? y);
      return {
        type: "group",
        children: [
          ...stem(point, { x, y, foot, reach }, lookOf(index).color),
          dot(point, { x, y }, index),
          ...(point === series.points.at(-1) ? [label(series.name, { x, y })] : []),
        ],
      };
    },
  };
}

type Place = { x: number; y: number };

/** The dashed stem under a part of a year, and the end of an approximate figure around its dot. */
function stem(point: Point, { x, y, foot, reach }: Place & { foot: number; reach: number }, color: string) {
  const style = { fill: "none", stroke: color, lineWidth: 1.4 };
  const emphasis = { style: { fill: "none", stroke: palette.ink } };
  const strokes = getEndMark(point.qualifier, reach).strokes.map(({ corners, isDashed = false }) => ({
    type: "polyline" as const,
    shape: {
      points: corners.map(([beyond, across]): [number, number] => [
        x + (across - 0.5) * box,
        y - beyond - Math.sign(beyond) * (box / 2 - 1),
      ]),
    },
    style: { ...style, ...(isDashed ? { lineDash: edgeDash } : {}) },
    emphasis,
  }));
  if (point.isFull) return strokes;
  const line = { type: "line" as const, shape: { x1: x, x2: x, y1: y, y2: foot } };
  return [{ ...line, style: { ...style, lineDash: [3, 3] }, emphasis }, ...strokes];
}

function dot({ isFull }: Point, { x, y }: Place, index: number) {
  const { color, path } = lookOf(index);
  const style = isFull
    ? { fill: color }
    : { fill: palette.paper, stroke: color, lineWidth: outline, lineDash: dashes.dashed };
  return {
    type: "path" as const,
    shape: { pathData: path },
    x: x - box / 2,
    y: y - box / 2,
    style,
    emphasis: { style: { fill: style.fill, stroke: palette.ink, lineWidth: outline } },
  };
}

function label(text: string, { x, y }: Place) {
  return {
    type: "text" as const,
    style: {
      text,
      x: x + box / 2 + labelDistance,
      y,
      verticalAlign: "middle" as const,
      fill: palette.ink,
      fontSize: 12,
      fontFamily,
    },
    emphasis: { style: { fill: palette.ink } },
  };
}
