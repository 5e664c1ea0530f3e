import type { MapData } from "@/lib/map/data";
import type { LegendItem, MapRegion } from "@/lib/map/model";

/** What is said of a region under the hand: its name, its figure as written or the word for having none, and what else must be known. */
export type PopoverWords = { name: string; figure: string; notes: string[] };

/** The one telling of a region on a map. Words come with the rows: the dictionary stays on the server. */
export function popoverWords(region: MapRegion, { legend, words, period }: Said): PopoverWords {
  const { name, figure, note } = region;
  const layerPeriod = words.periods.find((item) => item.period === period)?.word ?? null;
  const kind = legend.find((item) => isOf(item, region))?.label ?? null;
  const notes = [kind, region.period ?? layerPeriod, note].filter((line) => line !== null && line !== figure);
  return { name, figure, notes: notes.flatMap((line) => line ?? []) };
}

export type Said = Pick<MapData, "legend" | "words" | "period">;

/** Whether the legend has its mark or status under this item; a plain reported figure has none. */
function isOf(item: LegendItem, { mark, status }: MapRegion): boolean {
  if (item.kind === "class") return false;
  return item.kind === "mark" ? item.mark === mark : item.status === status;
}
