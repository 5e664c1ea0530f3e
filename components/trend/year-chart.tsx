import type { Panel } from "@/lib/comparison/series";
import { renderChart } from "../chart/render-chart";
import { ChartFrame } from "./chart-frame";
import { getYearOption, yearHeight } from "./year-option";
import type { Text } from "@/lib/text/text";

/** One year of one panel, largest first. */
export function YearChart({ text, panel, title }: { text: Text; panel: Panel; title: string }) {
  const height = yearHeight(panel);
  return (
    <ChartFrame
      text={text}
      kind="year"
      panel={panel}
      title={title}
      unit="yi"
      sizes={{ wide: { width: 720, height }, narrow: { width: 340, height } }}
      draw={(size) => renderChart(getYearOption(panel, size), size)}
    />
  );
}
