import { useEffect, useMemo, useState } from "react";
import type { RefObject } from "react";
import { zoomFrame } from "@/lib/map/frame";
import type { Frame, Zoom } from "@/lib/map/frame";

/** The zoom of one map, carried over to every drawing that lies in its box. */
export function useZoom(box: RefObject<HTMLElement | null>, frame: Frame) {
  const [left, top, width, height] = frame.view;
  const [zoom, setZoom] = useState<Zoom>({ factor: 1, centre: [left + width / 2, top + height / 2] });
  const zoomed = useMemo(() => zoomFrame(frame, zoom), [frame, zoom]);

  // After every render, as the drawings may be new.
  useEffect(() => {
    for (const drawing of box.current?.querySelectorAll<SVGSVGElement>("svg[data-drawing]") ?? []) {
      drawing.setAttribute("viewBox", zoomed.view.join(" "));
      drawing.style.setProperty("--zoom", String(zoom.factor));
    }
    const [x, y] = zoomed.view;
    const move = `translate(${x - left / zoom.factor} ${y - top / zoom.factor}) scale(${1 / zoom.factor})`;
    const popovers = box.current?.querySelector<HTMLElement>("[data-zoomed]");
    popovers?.style.setProperty("--zoom", String(zoom.factor));
    popovers?.style.setProperty("--zoom-x", String(((x - left) / width) * 100));
    popovers?.style.setProperty("--zoom-y", String(((y - top) / height) * 100));
    box.current?.querySelector("[data-inset]")?.setAttribute("transform", move);
  });
  return { zoom, zoomed, setZoom };
}
