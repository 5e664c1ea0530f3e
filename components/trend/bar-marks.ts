import type { CustomSeriesOption, CustomSeriesRenderItemAPI } from "echarts";
import type { Point, Series } from "@/lib/comparison/series";
import { barShapes, beyondOf } from "../chart/bar-shape";
import type { Bar } from "../chart/bar-shape";
import { fontFamily, palette } from "../chart/palette";

const widest = 34;
const gap = 2; // between bars of one year, as long as there is room for it
const charPixels = 7.2; // of a figure such as 27.273597 亿元 at 12 px
const lineHeight = 15;

type Box = { left: number; right: number; top: number; bottom: number };

/**
 * Bars of one region. Several figures of one year stand side by side: a half year beside its year, two sources that differ.
 * A label is left out where it would cover another or a bar; the table has them all.
 */
export function barSeries(series: Series, years: readonly string[]): CustomSeriesOption {
  let labels: Box[] = [];
  let bars: Bar[] = [];
  let boxes: Box[] = [];
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
      if (params.dataIndexInside === 0 || bars.length === 0) {
        labels = [];
        bars = getBars(series, years, api); // once a drawing: each bar is held against every label
        boxes = bars.map(boxOf);
      }
      const bar = bars[params.dataIndex];
      if (bar === undefined) return null;
      const label = getLabel(point, bar);
      const isCovered = boxes.some((box, index) => index !== params.dataIndex && overlaps(box, label.box));
      const isFree = !isCovered && !labels.some((box) => overlaps(box, label.box));
      if (isFree) labels.push(label.box);
      return { type: "group", children: [...barShapes(bar, point), ...(isFree ? [label.shape] : [])] };
    },
  };
}

/** The bars of all points, in their order; those of one year share its place. */
function getBars(series: Series, years: readonly string[], api: CustomSeriesRenderItemAPI): Bar[] {
  const byYear = Map.groupBy(series.points, ({ year }) => year);
  const places = new Map([...byYear.values()].flatMap((group) => group.map((point, index) => [point, index])));
  return series.points.map((point) =>
    getBar(point, byYear.get(point.year)?.length ?? 1, places.get(point) ?? 0, years, api),
  );
}

function getBar(
  point: Point,
  beside: number,
  place: number,
  years: readonly string[],
  api: CustomSeriesRenderItemAPI,
): Bar {
  const at = (value: number) => api.coord([years.indexOf(point.year), value]);
  const [centre = 0, end = 0] = at(point.value);
  const [, foot = 0] = at(0);
  const slot = Math.min(widest, (widthOf(api.size?.([1, 0])) * 0.7) / beside);
  const reach = point.upTo === null ? 0 : end - (at(point.upTo)[1] ?? end);
  const from = centre + (place - beside / 2) * slot;
  return { foot, end, from, breadth: Math.max(slot - gap, slot / 2), upright: true, reach };
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
  const words = point.tag ?? point.label;
  const half = (words.length * charPixels) / 2;
  return {
    box: { left: middle - half, right: middle + half, top: bottom - lineHeight, bottom },
    shape: {
      type: "text" as const,
      style: {
        text: words,
        x: middle,
        y: bottom,
        align: "center" as const,
        verticalAlign: "bottom" as const,
        fill: palette.ink,
        fontSize: 12,
        fontFamily,
      },
      emphasis: { style: { fill: palette.ink } },
    },
  };
}
