import type { MapRegion } from "@/lib/map/model";
import { mapWords } from "@/lib/text/map";

/** What a region of the map is called when spoken. `rank` only where we count our own records. */
export function regionLabel(region: MapRegion): string {
  if (region.value === null) return mapWords.mapLabel.status(region.name, region.figure);
  if (region.rank !== null) return mapWords.mapLabel.recorded(region.name, Number(region.value), region.rank);
  return mapWords.mapLabel.figure(region.name, region.figure, region.period, region.sources);
}
