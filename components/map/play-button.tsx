"use client";

import { useEffect, useState } from "react";
import styles from "./layer-switch.module.css";
import type { MapWords } from "@/lib/text/text";

const pause = 1200; // ms a year stays before the next

type Props = {
  text: MapWords;
  periods: readonly { period: string }[];
  period: string | null;
  onStep: (period: string, isFirst: boolean) => void;
};

/** Steps through the periods that have data, oldest first, until the newest or until the reader stops it. */
export function PlayButton({ text, periods, period, onStep }: Props) {
  const [isPlaying, setPlaying] = useState(false);
  const ordered = periods
    .map((item) => item.period)
    .filter((item) => /^\d/.test(item))
    .toSorted();
  const next = ordered[ordered.indexOf(period ?? "") + 1];
  const isRunning = isPlaying && next !== undefined;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => onStep(next, false), pause);
    return () => clearTimeout(timer);
  }, [isRunning, next, onStep]);
  if (ordered.length < 2) return null;
  const start = () => {
    const [first] = ordered;
    if (next === undefined && first !== undefined) onStep(first, true);
    setPlaying(true);
  };
  return (
    <p className={`screen-only ${styles.play}`}>
      <button type="button" onClick={() => (isRunning ? setPlaying(false) : start())}>
        {isRunning ? text.layer.stop : text.layer.play}
      </button>
    </p>
  );
}
