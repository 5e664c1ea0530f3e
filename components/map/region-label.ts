import type { MapRegion } from "@/lib/map/model";
import { zh } from "@/lib/text/zh";

/** What a region of the map is called when spoken. `rank` only where we count our own records. */
export function regionLabel(region: MapRegion): string {
  if (region.value === null) return zh.mapLabel.status(region.name, region.figure);
  if (region.rank !== null) return zh.mapLabel.recorded(region.name, Number(region.value), region.rank);
  return zh.mapLabel.figure(region.name, region.figure, region.period, region.sources);
}
