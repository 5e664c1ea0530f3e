import { isNation } from "@/lib/record/regions";
import { axisOf } from "@/lib/comparison/comparable";
import { getIndicator } from "@/lib/record/indicators";
import type { InferredChoice } from "@/lib/record/inferred";
import { comparePeriods } from "@/lib/record/periods";
import type { Observation, Region, Source } from "@/lib/record/types";
import { getObservations } from "./observations";
import { findRegion } from "./regions";
import { getBulletins } from "./sources";
import type { Text } from "@/lib/text/text";

export type Highlight = { region: Region; observations: Observation[] };

const mostCards = 3;

/** The financing figures and stated totals of the newest bulletin, by region and axis, the longest series first. */
export async function getHighlights(
  text: Text,
  inferred: InferredChoice = "show",
): Promise<{ source: Source; highlights: Highlight[] } | null> {
  const [source] = await getBulletins();
  if (source === undefined) return null;
  const stated = (await getObservations({ sources: [source.id], inferred }, "all")).filter(isHighlight);
  const groups = [
    ...Map.groupBy(stated, (observation) => `${observation.region} ${axisOf(observation)}`).values(),
  ];
  const chosen = groups.toSorted((a, b) => b.length - a.length).slice(0, mostCards);
  const highlights = await Promise.all(chosen.map((item) => toHighlight(text, item)));
  return { source, highlights: highlights.flat() };
}

function isHighlight({ indicator, value, region }: Observation): boolean {
  const { family } = getIndicator(indicator);
  return value !== null && !isNation(region) && (family === "financing" || indicator === "stated_activities");
}

async function toHighlight(text: Text, group: Observation[]): Promise<Highlight[]> {
  const region = await findRegion(text, group[0]?.region ?? "");
  return region === undefined
    ? []
    : [{ region, observations: group.toSorted((a, b) => comparePeriods(b.period, a.period)) }];
}
