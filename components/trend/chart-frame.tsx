import type { Panel } from "@/lib/comparison/series";
import type { MoneyUnit } from "@/lib/record/money";
import { ChartPicture } from "../chart/chart-picture";
import styles from "./chart-frame.module.css";
import { ChartIntent } from "./chart-intent";
import type { ChartDrawing } from "./chart-intent";
import type { ChartSize } from "./trend-option";
import type { Text } from "@/lib/text/text";

type Props = Pick<ChartDrawing, "kind" | "sizes"> & {
  panel: Panel;
  title: string;
  unit: MoneyUnit;
  hasSlider?: boolean; // in the narrowest of its sizes
  draw: (size: ChartSize) => string;
};

/** A chart as the server draws it, for its widest box and for a phone, with the rows that the browser draws it from again. */
export function ChartFrame({
  text,
  panel,
  title,
  unit,
  kind,
  sizes,
  hasSlider = false,
  draw,
}: Props & { text: Text }) {
  const { units, years, series } = panel;
  const { wide, narrow } = sizes;
  const { keys, zoomKeys, legend, source } = text.trend.live;
  const { chart, live, drawing, reading, legend: toggles } = styles;
  return (
    <ChartIntent
      kind={kind}
      rows={{ units, years, series }}
      unit={unit}
      sizes={sizes}
      hasSlider={hasSlider}
      words={{ label: text.trend.chart(title), keys: hasSlider ? keys + zoomKeys : keys, legend, source }}
      // The sheet is the server's: one of the client's own would be one more request before anything is seen.
      styles={{ chart, live, drawing, reading, toggles }}
    >
      <ChartPicture wide={wide === null ? null : draw(wide)} narrow={draw(narrow)} />
    </ChartIntent>
  );
}
