import type { MoneyUnit } from "@/lib/record/money";
import type { Panel } from "@/lib/comparison/series";
import { ChartPicture } from "../chart/chart-picture";
import { renderChart } from "../chart/render-chart";
import { getTrendOption } from "./trend-option";

const sizes = {
  wide: { width: 720, height: 280 },
  compact: { width: 460, height: 280 },
  narrow: { width: 340, height: 240 },
};

type Props = { panel: Panel; unit?: MoneyUnit | undefined; widest?: keyof typeof sizes };

/** One panel over the years, drawn on the server for its widest box and for a phone. */
export function TrendChart({ panel, unit, widest = "wide" }: Props) {
  const draw = (size: keyof typeof sizes) => renderChart(getTrendOption(panel, unit), sizes[size]);
  return <ChartPicture wide={widest === "narrow" ? null : draw(widest)} narrow={draw("narrow")} />;
}
