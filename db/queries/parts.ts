import { chooseStated } from "@/lib/record/inferred";
import type { InferredChoice } from "@/lib/record/inferred";
import { getIndicator } from "@/lib/record/indicators";
import { comparePeriods } from "@/lib/record/periods";
import type { Adcode, Observation, Region } from "@/lib/record/types";
import { getActivities } from "./activities";
import { getObservations } from "./observations";
import { getChildren } from "./regions";

/** One part of a region and what is known of it, with its newest financing figure. */
export type Part = {
  region: Region;
  activities: number;
  figures: number;
  latest: Observation | null;
  hidden: number;
};

/** The parts of a region, special areas of its prefectures included, in adcode order. */
export async function getParts(adcode: Adcode, inferred: InferredChoice = "show"): Promise<Part[]> {
  const children = await getChildren(adcode);
  const special = (await Promise.all(children.map((child) => getChildren(child.adcode)))).flat();
  const regions = [...children, ...special];
  const [activities, observations] = await Promise.all([
    getActivities({ within: [adcode] }),
    getObservations({ regions: regions.map((region) => region.adcode) }),
  ]);
  return regions.map((region) => {
    const figures = observations.filter((observation) => observation.region === region.adcode);
    const financing = figures.filter(
      ({ indicator, value }) => value !== null && getIndicator(indicator).family === "financing",
    );
    const { shown, hidden } = chooseStated(financing, inferred);
    const latest = shown.toSorted((a, b) => comparePeriods(a.period, b.period))[0] ?? null;
    return {
      region,
      activities: activities.filter((activity) => activity.city === region.adcode).length,
      figures: figures.length,
      latest,
      hidden,
    };
  });
}
