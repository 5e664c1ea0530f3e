import type { Adcode, Source } from "@/lib/record/types";
import { countActivities, getActivitySources } from "./activities";
import { countObservations, getObservationSources } from "./observations";

/** How much is known of a region: activities on and below it, its own figures, and every source of either. */
export type Known = { activities: number; figures: number; sources: Source[] };

export async function getKnown(adcode: Adcode): Promise<Known> {
  const [ofActivities, ofFigures] = [{ within: [adcode] }, { regions: [adcode] }];
  const [activities, figures, ...sources] = await Promise.all([
    countActivities(ofActivities),
    countObservations(ofFigures),
    getActivitySources(ofActivities),
    getObservationSources(ofFigures),
  ]);
  return {
    activities,
    figures,
    sources: [...new Map(sources.flat().map((source) => [source.id, source])).values()],
  };
}
