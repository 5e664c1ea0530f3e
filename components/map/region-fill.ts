import type { MapRegion } from "@/lib/map/model";

/** Hatches are drawn in the units of their picture: the link map and the tiles in map units, ECharts in pixels. */
export type HatchSet = "hatch" | "live-hatch";

/** Fills of a region from the ground up: its class or hatch, then the hatch of a partial figure over it. */
export function fillsOf(
  { class: of, status, mark }: Pick<MapRegion, "class" | "status" | "mark">,
  set: HatchSet = "hatch",
): string[] {
  if (of === null) return [`url(#${set}-${mark === "other-basis" ? mark : status})`];
  const ground = `var(--class-${of + 1})`;
  return mark === "partial" || mark === "cumulative" ? [ground, `url(#${set}-${mark})`] : [ground];
}
