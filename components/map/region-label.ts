import type { MapRegion } from "@/lib/map/model";
import { mapWords } from "@/lib/text/map";

/** What a region of the map is called when spoken: its figure as printed. Which comes first is for sources to say. */
export function regionLabel(region: MapRegion): string {
  if (region.value === null) return mapWords.mapLabel.status(region.name, region.figure);
  return mapWords.mapLabel.figure(region.name, region.figure, region.period, region.sources);
}
