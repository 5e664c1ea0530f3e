import type { Adcode, Source } from "@/lib/record/types";
import { countActivities, getActivitySources } from "./activities";
import { countObservations, getObservationSources } from "./observations";

/** How much is known of a region: activities held on and below it and planned there, its own figures, and every source of any. */
export type Known = { activities: number; planned: number; figures: number; sources: Source[] };

export async function getKnown(adcode: Adcode): Promise<Known> {
  const [ofActivities, ofFigures] = [{ within: [adcode] }, { regions: [adcode] }];
  const [activities, planned, figures, ...sources] = await Promise.all([
    countActivities({ ...ofActivities, status: "held" }),
    countActivities({ ...ofActivities, status: "planned" }),
    countObservations(ofFigures),
    getActivitySources(ofActivities),
    getObservationSources(ofFigures),
  ]);
  return {
    activities,
    planned,
    figures,
    sources: [...new Map(sources.flat().map((source) => [source.id, source])).values()],
  };
}
