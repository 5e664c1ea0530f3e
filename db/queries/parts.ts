import { chooseStated } from "@/lib/record/inferred";
import type { InferredChoice } from "@/lib/record/inferred";
import { financingIndicators } from "@/lib/record/indicators";
import { comparePeriods } from "@/lib/record/periods";
import type { Adcode, Observation, Region } from "@/lib/record/types";
import { countActivitiesByCity } from "./activities";
import { countObservationsByRegion, getObservations } from "./observations";
import { getChildren } from "./regions";
import type { Text } from "@/lib/text/text";

/** One part of a region and what is known of it, with its newest financing figure. */
export type Part = {
  region: Region;
  activities: number; // held
  planned: number;
  figures: number;
  latest: Observation | null;
  hidden: number;
};

const financing = financingIndicators.map(({ id }) => id);

/** The parts of a region, special areas of its prefectures included, in adcode order. */
export async function getParts(text: Text, adcode: Adcode, inferred: InferredChoice = "show"): Promise<Part[]> {
  const children = await getChildren(text, adcode);
  const special = (await Promise.all(children.map((child) => getChildren(text, child.adcode)))).flat();
  const regions = [...children, ...special];
  const adcodes = regions.map((region) => region.adcode);
  const [activities, figures, observations] = await Promise.all([
    countActivitiesByCity({ within: [adcode] }),
    countObservationsByRegion({ regions: adcodes }),
    getObservations({ regions: adcodes, indicators: financing }, "all"),
  ]);
  const byRegion = Map.groupBy(observations, ({ region }) => region);
  return regions.map((region) => {
    const numbered = (byRegion.get(region.adcode) ?? []).filter(({ value }) => value !== null);
    const { shown, hidden } = chooseStated(numbered, inferred);
    const latest = shown.toSorted((a, b) => comparePeriods(a.period, b.period))[0] ?? null;
    return {
      region,
      activities: activities.get(region.adcode)?.held ?? 0,
      planned: activities.get(region.adcode)?.planned ?? 0,
      figures: figures.get(region.adcode) ?? 0,
      latest,
      hidden,
    };
  });
}
