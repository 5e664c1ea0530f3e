"use client";

import { useRef, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import type { Frame } from "@/lib/map-frame";
import styles from "./map-intent.module.css";

export type MapLiveProps = {
  /** Address of the shapes and of the layer's rows: ECharts fetches both for itself, so that the page need not carry them. */
  geojson: string;
  rows: string;
  frame: Frame;
  onPainted: () => void;
};

/** Shows the server's map until a reader points at it or moves into it; then ECharts draws the same shapes in the same box. */
export function MapIntent({
  children,
  labels,
  ...props
}: Omit<MapLiveProps, "onPainted"> & { labels: ReactNode; children: ReactNode }) {
  const [Live, setLive] = useState<ComponentType<MapLiveProps> | null>(null);
  const [isPainted, setPainted] = useState(false);
  const isAsked = useRef(false);
  const ask = async () => {
    if (isAsked.current) return;
    isAsked.current = true;
    const { MapLive } = await import("./map-live");
    setLive(() => MapLive);
  };
  return (
    <div
      className={styles.box}
      data-painted={isPainted || undefined}
      onPointerEnter={(event) => {
        if (event.pointerType === "mouse") void ask();
      }}
      onFocus={ask}
    >
      {children}
      {Live !== null && (
        <div className={styles.live} aria-hidden="true">
          <Live {...props} onPainted={() => setPainted(true)} />
        </div>
      )}
      {labels}
    </div>
  );
}
