import { getActivities } from "@/db/queries/activities";
import { isActivityLayer } from "@/lib/record/layers";
import type { MapData } from "@/lib/map/data";
import { zh } from "@/lib/text/zh";

/** How many activities of a province are on none of its cities, in words, where the map is one of activities. */
export async function countUnplaced({ scope, layer }: MapData): Promise<string[]> {
  if (scope === "100000" || !isActivityLayer(layer)) return [];
  const count = (await getActivities({ within: [scope] })).filter(({ city }) => city === null).length;
  return count === 0 ? [] : [zh.region.unplaced(count)];
}
