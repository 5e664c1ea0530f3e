import type { EChartsOption } from "echarts";
import type { EChartsType } from "echarts/core";
import { useCallback, useEffect } from "react";
import type { Place } from "./chart-reading";
import { findMarks } from "./find-marks";
import type { ChartSize } from "./trend-option";

type Props = {
  chart: EChartsType | null;
  option: EChartsOption;
  current: string | null;
  size: ChartSize;
  onPlace: (place: Place | null) => void;
};

/** Marks the point at hand in the chart and tells where it stands; what it returns marks it anew. */
export function useMark({ chart, option, current, size, onPlace }: Props): () => void {
  const put = useCallback(
    (type: "highlight" | "downplay") => {
      if (chart === null || chart.isDisposed() || current === null) return;
      for (const { seriesIndex, dataIndex } of findMarks(option, current))
        chart.dispatchAction({ type, seriesIndex, dataIndex });
    },
    [chart, option, current],
  );
  const mark = useCallback(() => put("highlight"), [put]);
  useEffect(() => {
    mark();
    return () => put("downplay");
  }, [mark, put]);

  useEffect(() => {
    const found = current === null ? undefined : findMarks(option, current).at(-1);
    if (chart === null || found === undefined) return onPlace(null);
    const tell = () => {
      const [x = 0, y = 0] = chart.convertToPixel({ seriesIndex: found.seriesIndex }, found.at);
      onPlace({ x: x / size.width, y: y / size.height });
    };
    tell();
    chart.on("datazoom", tell);
    return () => {
      if (!chart.isDisposed()) chart.off("datazoom", tell);
    };
  }, [chart, option, current, size, onPlace]);
  return mark;
}
