import { countActivities } from "@/db/queries/activities";
import { isNation } from "@/lib/record/regions";
import { isActivityLayer } from "@/lib/record/layers";
import type { MapData } from "@/lib/map/data";
import type { Text } from "@/lib/text/text";

/** How many activities of a province are on none of its cities, in words, where the map is one of activities. */
export async function countUnplaced(text: Text, { scope, layer }: MapData): Promise<string[]> {
  if (isNation(scope) || !isActivityLayer(layer)) return [];
  const count = await countActivities({ within: [scope], status: "held", isUnplaced: true });
  return count === 0 ? [] : [text.region.unplaced(count)];
}
