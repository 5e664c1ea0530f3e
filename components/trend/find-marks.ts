import type { EChartsOption } from "echarts";

/** Where ECharts holds a mark: its series, its place in it, and the coordinates it stands at. */
export type FoundMark = { seriesIndex: number; dataIndex: number; at: (string | number)[] };

/** The marks that an option draws for one point: a stem and its dot are two, the dot last. */
export function findMarks({ series = [] }: EChartsOption, id: string): FoundMark[] {
  return [series].flat().flatMap(({ data }, seriesIndex) => {
    const items: readonly unknown[] = Array.isArray(data) ? data : [];
    const dataIndex = items.findIndex((item) => isDatum(item) && item.id === id);
    const datum = items[dataIndex];
    return isDatum(datum) ? [{ seriesIndex, dataIndex, at: datum.value.slice(0, 2) }] : [];
  });
}

/** What a mark of a chart carries back to the page. */
export function isDatum(value: unknown): value is { id: string; value: (string | number)[] } {
  return typeof value === "object" && value !== null && "id" in value && "value" in value;
}
