import type { CustomSeriesOption, EChartsOption } from "echarts";
import type { ChartRows, Point } from "@/lib/comparison/series";
import { yearRows } from "@/lib/comparison/year-rows";
import type { YearRow } from "@/lib/comparison/year-rows";
import { barShapes, beyondOf } from "../chart/bar-shape";
import { fontFamily, palette } from "../chart/palette";
import type { ChartSize } from "./trend-option";

const rowHeight = 26;

/** Height that gives every row the same room. */
export const yearHeight = (rows: Pick<ChartRows, "series">) => yearRows(rows).length * rowHeight + 16;

/** One year as zero-based bars, the figure as written at the end of each. */
export function getYearOption(chart: Pick<ChartRows, "series">, { width }: ChartSize): EChartsOption {
  const rows = yearRows(chart).toReversed(); // ECharts counts categories upwards
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: { left: 4, right: width > 500 ? 150 : 112, top: 8, bottom: 8 },
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

function barSeries(rows: readonly YearRow[]): CustomSeriesOption {
  return {
    type: "custom",
    data: rows.map(({ name, point }, index) => ({
      id: point.id,
      name,
      value: [point.value, index, point.upTo ?? point.value],
    })),
    encode: { x: [0, 2], y: 1 },
    clip: false,
    renderItem: (params, api) => {
      const point = rows[params.dataIndex]?.point;
      if (point === undefined) return null;
      const [end = 0, middle = 0] = api.coord([api.value(0), api.value(1)]);
      const [start = 0] = api.coord([0, api.value(1)]);
      const upTo = point.upTo === null ? end : (api.coord([point.upTo, api.value(1)])[0] ?? end);
      const bar = { foot: start, end: Math.max(end, start + 1), from: middle - 7, breadth: 14, upright: false };
      const reach = upTo - end;
      return {
        type: "group",
        children: [
          ...barShapes({ ...bar, reach }, point),
          label(point, bar.end + beyondOf(point, reach), middle),
        ],
      };
    },
  };
}

function label(point: Point, x: number, y: number) {
  return {
    type: "text" as const,
    style: {
      text: point.tag ?? point.label,
      x: x + 6,
      y,
      verticalAlign: "middle" as const,
      fill: palette.ink,
      fontSize: 13,
      fontFamily,
    },
    emphasis: { style: { fill: palette.ink } },
  };
}
