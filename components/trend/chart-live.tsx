import type { EChartsType } from "echarts/core";
import { useMemo, useState } from "react";
import { echarts } from "../chart/echarts";
import { LiveChart } from "../chart/live-chart";
import type { ChartDrawing } from "./chart-intent";
import type { Place } from "./chart-reading";
import { isDatum } from "./find-marks";
import { getTrendOption, isLong } from "./trend-option";
import type { ChartSize } from "./trend-option";
import type { Hand } from "./use-intent";
import { useMark } from "./use-mark";
import { useSizeOf } from "./use-size-of";
import { getWindow, useYears } from "./use-years";
import { getYearOption } from "./year-option";

type Props = ChartDrawing & {
  styles: { live: string | undefined; drawing: string | undefined };
  hidden: readonly string[];
  span: number; // years shown at once
  current: string | null;
  handAt: () => Hand | null;
  onPoint: (id: string) => void;
  onOpen: () => void;
  onPlace: (place: Place | null) => void;
  onSpan: (years: number) => void;
  onPainted: () => void;
};

/** The chart of the server's picture, drawn by the same function from the same rows in the same size, over it. */
export function ChartLive(props: Props) {
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const at = useSizeOf(box, props.sizes);
  return (
    <div ref={setBox} className={props.styles.live} aria-hidden="true">
      {at !== null && (
        <div className={props.styles.drawing} style={{ ...at.size, transform: `scale(${at.scale})` }}>
          <Chart key={at.size.width} {...props} size={at.size} />
        </div>
      )}
    </div>
  );
}

function Chart({ rows, kind, unit, size, hidden, span, current, handAt, ...on }: Props & { size: ChartSize }) {
  const [chart, setChart] = useState<EChartsType | null>(null);
  const hasSlider = kind === "trend" && isLong(rows, size);
  const option = useMemo(
    () =>
      kind === "year"
        ? getYearOption(rows, size)
        : getTrendOption(rows, unit, { hidden, slider: hasSlider ? "drawn" : "none" }),
    [kind, rows, unit, size, hidden, hasSlider],
  );
  useYears(chart, rows, current, hasSlider ? span : null);
  const mark = useMark({ chart, option, current, size, onPlace: on.onPlace });
  return (
    <LiveChart
      echarts={echarts}
      option={option}
      reach={24}
      onReady={(ready) => {
        setChart(ready);
        on.onPainted();
        const hand = handAt();
        // A hand that rests, or a finger that tapped the picture, is told of what it met.
        if (hand !== null) ready.getDom().firstElementChild?.dispatchEvent(new MouseEvent("mousemove", hand));
      }}
      onEvents={{
        mouseover: ({ data }: { data?: unknown }) => {
          if (isDatum(data)) on.onPoint(data.id);
        },
        mouseout: mark, // what is read stays marked
        click: ({ data }: { data?: unknown }) => {
          if (isDatum(data)) on.onOpen();
        },
        datazoom: () => {
          if (chart === null) return;
          const [first, last] = getWindow(chart);
          on.onSpan(last - first + 1);
        },
      }}
    />
  );
}
