import type { Panel } from "@/lib/comparison/series";
import type { MoneyUnit } from "@/lib/record/money";
import { renderChart } from "../chart/render-chart";
import { ChartFrame } from "./chart-frame";
import { getTrendOption, isLong } from "./trend-option";
import type { Text } from "@/lib/text/text";

const sizes = {
  wide: { width: 720, height: 280 },
  compact: { width: 460, height: 280 },
  narrow: { width: 340, height: 240 },
};

type Props = {
  text: Text;
  panel: Panel;
  unit?: MoneyUnit | undefined;
  widest?: keyof typeof sizes;
  title?: string;
};

/** One panel over the years. */
export function TrendChart({ text, panel, unit = "yi", widest = "wide", title = panel.title }: Props) {
  return (
    <ChartFrame
      text={text}
      kind="trend"
      panel={panel}
      title={title}
      unit={unit}
      sizes={{ wide: widest === "narrow" ? null : sizes[widest], narrow: sizes.narrow }}
      hasSlider={isLong(panel, sizes.narrow)}
      draw={(size) =>
        renderChart(getTrendOption(panel, unit, { slider: isLong(panel, size) ? "kept-free" : "none" }), size)
      }
    />
  );
}
