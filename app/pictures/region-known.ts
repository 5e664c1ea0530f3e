import { getActivities } from "@/db/queries/activities";
import { getObservations } from "@/db/queries/observations";
import type { Adcode } from "@/lib/record/types";

/** How much is known of a region, as its page says it. */
export async function knownOf(
  adcode: Adcode,
): Promise<{ activities: number; figures: number; sources: number }> {
  const [activities, figures] = await Promise.all([
    getActivities({ within: [adcode] }),
    getObservations({ regions: [adcode] }),
  ]);
  const sources = new Set([...activities, ...figures].map(({ citation }) => citation.source.id));
  return { activities: activities.length, figures: figures.length, sources: sources.size };
}
