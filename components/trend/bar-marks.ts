import type { CustomSeriesOption, CustomSeriesRenderItemAPI } from "echarts";
import type { Point, Series } from "@/lib/comparison/series";
import { barShapes, beyondOf } from "../chart/bar-shape";
import type { Bar } from "../chart/bar-shape";
import { palette } from "../chart/palette";

const widest = 34;
const charPixels = 7.2; // of a figure such as 27.273597 亿元 at 12 px
const lineHeight = 15;

type Box = { left: number; right: number; top: number; bottom: number };

/**
 * Bars of one region. Several figures of one year stand side by side: a half year beside its year, two sources that differ.
 * A label is left out where it would cover another or a bar; the table has them all.
 */
export function barSeries(series: Series, years: readonly string[]): CustomSeriesOption {
  let labels: Box[] = [];
  return {
    type: "custom",
    name: series.name,
    data: series.points.map((point) => ({
      id: point.id,
      name: point.label,
      value: [years.indexOf(point.year), point.value, point.upTo ?? point.value],
    })),
    encode: { x: 0, y: [1, 2] },
    renderItem: (params, api) => {
      const point = series.points[params.dataIndex];
      if (point === undefined) return null;
      if (params.dataIndexInside === 0) labels = [];
      const barOf = (of: Point) => getBar(of, series, years, api);
      const bar = barOf(point);
      const label = getLabel(point, bar);
      const others = series.points.filter((other) => other !== point).map((other) => boxOf(barOf(other)));
      const isFree = ![...others, ...labels].some((box) => overlaps(box, label.box));
      if (isFree) labels.push(label.box);
      return { type: "group", children: [...barShapes(bar, point), ...(isFree ? [label.shape] : [])] };
    },
  };
}

function getBar(point: Point, series: Series, years: readonly string[], api: CustomSeriesRenderItemAPI): Bar {
  const at = (value: number) => api.coord([years.indexOf(point.year), value]);
  const [centre = 0, end = 0] = at(point.value);
  const [, foot = 0] = at(0);
  const beside = series.points.filter((other) => other.year === point.year);
  const slot = Math.min(widest, (widthOf(api.size?.([1, 0])) * 0.7) / beside.length);
  const reach = point.upTo === null ? 0 : end - (at(point.upTo)[1] ?? end);
  const from = centre + (beside.indexOf(point) - beside.length / 2) * slot;
  return { foot, end, from, breadth: slot - 2, upright: true, reach };
}

function widthOf(size: number | number[] | undefined): number {
  return Array.isArray(size) ? (size[0] ?? 0) : (size ?? 0);
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOf = ({ foot, end, from, breadth, reach }: Bar): Box => ({
  left: from,
  right: from + breadth,
  top: end - reach,
  bottom: foot,
});

function getLabel(point: Point, bar: Bar) {
  const middle = bar.from + bar.breadth / 2;
  const bottom = bar.end - beyondOf(point, bar.reach) - 4;
  const half = (point.label.length * charPixels) / 2;
  return {
    box: { left: middle - half, right: middle + half, top: bottom - lineHeight, bottom },
    shape: {
      type: "text" as const,
      style: {
        text: point.label,
        x: middle,
        y: bottom,
        align: "center" as const,
        verticalAlign: "bottom" as const,
        fill: palette.ink,
        fontSize: 12,
      },
      emphasis: { style: { fill: palette.ink } },
    },
  };
}
