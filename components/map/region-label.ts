import type { MapRegion } from "@/lib/map-model";
import { zh } from "@/lib/text/zh";

/** What a region of the map is called when spoken. `rank` only where we count our own records. */
export function regionLabel(region: MapRegion): string {
  if (region.value === null) return zh.mapLabel.status(region.name, region.figure);
  if (region.rank !== null) return zh.mapLabel.recorded(region.name, Number(region.value), region.rank);
  return zh.mapLabel.figure(region.name, region.figure, region.period, region.sources);
}

/** Fills of a region from the ground up: its class or hatch, then the hatch of a partial figure over it. */
export function fillsOf({ class: of, status, mark }: Pick<MapRegion, "class" | "status" | "mark">): string[] {
  if (of === null) return [`url(#hatch-${mark === "other-basis" ? mark : status})`];
  const ground = `var(--class-${of + 1})`;
  return mark === "partial" ? [ground, "url(#hatch-partial)"] : [ground];
}
