import type { Panel } from "@/lib/series";
import { ChartPicture } from "../chart/chart-picture";
import { renderChart } from "../chart/render-chart";
import { getTrendOption } from "./trend-option";

const wide = { width: 720, height: 280 };
const narrow = { width: 340, height: 240 };

/** One panel over the years, drawn on the server. */
export function TrendChart({ panel }: { panel: Panel }) {
  const draw = (size: typeof wide) => renderChart(getTrendOption(panel, size), size);
  return <ChartPicture wide={draw(wide)} narrow={draw(narrow)} />;
}
