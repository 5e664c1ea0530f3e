"use client";

import { Suspense, lazy, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import type { ChartRows } from "@/lib/comparison/series";
import { walk } from "@/lib/comparison/walk";
import { yearRows } from "@/lib/comparison/year-rows";
import type { MoneyUnit } from "@/lib/record/money";
import { ChartLegend } from "./chart-legend";
import { ChartReading } from "./chart-reading";
import type { Place } from "./chart-reading";
import type { ChartSize } from "./trend-option";
import { useIntent } from "./use-intent";

/** What the server drew its picture from; the browser draws the same. */
export type ChartDrawing = {
  rows: ChartRows;
  kind: "trend" | "year";
  unit: MoneyUnit;
  sizes: { wide: ChartSize | null; narrow: ChartSize };
};

type Words = { label: string; keys: string; legend: string; source: string };
type Styles = { [part in "chart" | "live" | "drawing" | "reading" | "toggles"]: string | undefined };
type Props = ChartDrawing & { hasSlider: boolean; words: Words; styles: Styles; children: ReactNode };

const ChartLive = lazy(async () => ({ default: (await import("./chart-live")).ChartLive }));
const LongChartLive = lazy(async () => {
  const [{ ChartLive: live }] = await Promise.all([import("./chart-live"), import("../chart/years-slider")]);
  return { default: live };
});

/** The server's picture of a chart, and what a hand or key adds: the figure as written at each mark, read out as it is reached. */
export function ChartIntent({ hasSlider, words, styles, children, ...drawing }: Props) {
  const { rows, kind } = drawing;
  const Live = hasSlider ? LongChartLive : ChartLive;
  const box = useRef<HTMLDivElement>(null);
  const [isPainted, setPainted] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [span, setSpan] = useState(rows.years.length);
  const { isWanted, isByKey, want, handAt, on } = useIntent(() => setCurrent(null));

  const shown = rows.series.filter(({ region }) => !hidden.includes(region));
  const series = shown.find(({ points }) => points.some(({ id }) => id === current));
  const lines =
    kind === "year" ? [yearRows(rows).map(({ point }) => point)] : shown.map(({ points }) => points);

  const open = () => box.current?.querySelector<HTMLAnchorElement>("[role=status] a")?.click();
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = walk(lines, current, event.key);
    if (next !== null) setCurrent(next.id);
    else if (event.key === "Escape") setCurrent(null);
    else if (event.key === "Enter") open();
    else if (/^[+=-]$/.test(event.key))
      setSpan(event.key === "-" ? Math.min(rows.years.length, span * 2) : Math.ceil(span / 2));
    else return;
    want();
    event.preventDefault();
  };
  const toggle = (region: string) => {
    want();
    setHidden(hidden.includes(region) ? hidden.filter((one) => one !== region) : [...hidden, region]);
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application takes keys and hands by its role */}
      <div
        ref={box}
        role="application"
        aria-label={words.label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the same
        tabIndex={0}
        className={styles.chart}
        data-painted={isPainted || undefined}
        {...on}
        onKeyDown={press}
      >
        {children}
        {isWanted && (
          <Suspense fallback={null}>
            <Live
              {...drawing}
              styles={styles}
              hidden={hidden}
              span={span}
              current={current}
              handAt={handAt}
              onPoint={setCurrent}
              onOpen={() => handAt()?.pointerType === "mouse" && open()}
              onPlace={setPlace}
              onSpan={setSpan}
              onPainted={() => setPainted(true)}
            />
          </Suspense>
        )}
        <ChartReading
          className={styles.reading}
          name={series?.name}
          point={series?.points.find(({ id }) => id === current)}
          place={place}
          source={words.source}
          hint={isByKey ? words.keys : null}
        />
      </div>
      {kind === "trend" && rows.series.length > 1 && (
        <ChartLegend
          className={styles.toggles}
          series={rows.series}
          hidden={hidden}
          label={words.legend}
          onToggle={toggle}
        />
      )}
    </>
  );
}
