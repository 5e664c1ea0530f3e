import type { EChartsOption } from "echarts";

/** Where ECharts holds a mark: its series and its place in it, and the coordinates it stands at. */
export type FoundMark = { seriesIndex: number; dataIndex: number };

/** The marks that an option draws for one point: a dot and its stem are two. */
export function findMarks({ series = [] }: EChartsOption, id: string): FoundMark[] {
  return [series].flat().flatMap(({ data }, seriesIndex) => {
    const dataIndex = Array.isArray(data)
      ? data.findIndex((item: unknown) => isDatum(item) && item.id === id)
      : -1;
    return dataIndex === -1 ? [] : [{ seriesIndex, dataIndex }];
  });
}

/** What a mark of a chart carries back to the page. */
export function isDatum(value: unknown): value is { id: string; value: (string | number)[] } {
  return typeof value === "object" && value !== null && "id" in value && "value" in value;
}
