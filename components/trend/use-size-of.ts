import { useEffect, useState } from "react";
import type { ChartDrawing } from "./chart-intent";
import type { ChartSize } from "./trend-option";

const wideFrom = 30; // rem, as chart-picture.module.css has it

/** The size the picture is drawn in for a box as wide as this one, and how much it is enlarged there; null before it is known. */
export function useSizeOf(
  box: HTMLElement | null,
  { wide, narrow }: ChartDrawing["sizes"],
): { size: ChartSize; scale: number } | null {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (box === null) return;
    const observer = new ResizeObserver(() => setWidth(box.clientWidth));
    observer.observe(box);
    return () => observer.disconnect();
  }, [box]);
  if (width === 0) return null;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const size = wide !== null && width >= wideFrom * rem ? wide : narrow;
  return { size, scale: width / size.width };
}
