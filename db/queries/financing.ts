import { and, asc, count, inArray } from "drizzle-orm";
import { getWidest } from "@/lib/comparison/widest";
import type { Widest } from "@/lib/comparison/widest";
import { financingIndicators } from "@/lib/record/indicators";
import { chooseStated } from "@/lib/record/inferred";
import { yearOf } from "@/lib/record/periods";
import type { Adcode, Observation, Region, RegionNames } from "@/lib/record/types";
import type { FinancingView } from "@/lib/address/views";
import { getDatabase } from "../client";
import { isCurrent } from "../records/current";
import { observations } from "../schema/facts";
import { getObservations } from "./observations";
import { getRegions } from "./regions";
import type { Text } from "@/lib/text/text";

const financingIds = financingIndicators.map(({ id }) => id);

export type Financing = {
  view: FinancingView; // without unknown regions, with the newest year where one is needed and none was asked for
  known: Observation[];
  regions: Region[]; // in the order asked; all that have figures when none is asked for
  unknown: Adcode[];
  names: ReadonlyMap<Adcode, string>;
  places: Region[]; // every region there is
  held: Observation[]; // financing figures of all regions, against which ranks are checked
  inferred: number; // figures of the regions asked for that are hidden because their period is inferred
};

/** How many financing figures are known of each region that has any. */
export async function getFigureCounts(): Promise<ReadonlyMap<Adcode, number>> {
  const { region, indicator } = observations;
  const rows = getDatabase()
    .select({ region, figures: count() })
    .from(observations)
    .where(and(isCurrent(observations), inArray(indicator, financingIds)))
    .groupBy(region)
    .orderBy(asc(region));
  return new Map(rows.all().map(({ region: adcode, figures }) => [adcode, figures]));
}

/**
 * What the comparison opens on while no region is chosen: the year and indicator that most cities share, whole years alone.
 * The view as asked where regions are chosen, or where no two cities share anything.
 */
export async function getOpening(
  text: Text,
  asked: FinancingView,
): Promise<{ view: FinancingView; widest: Widest | null }> {
  if (asked.regions.length > 0 || asked.view !== "trend") return { view: asked, widest: null };
  const { widest } = await getWidestYear(text, asked);
  if (widest === null) return { view: asked, widest };
  const { indicator, year } = widest;
  return { view: { ...asked, view: "year", indicator, period: year, full: true }, widest };
}

/** The year and indicator that most cities share, with the names of the regions. */
export async function getWidestYear(
  text: Text,
  { indicator, inferred }: Pick<FinancingView, "indicator" | "inferred">,
): Promise<{ widest: Widest | null; names: RegionNames }> {
  const indicators = indicator === null ? financingIds : [indicator];
  const { shown } = chooseStated(await getObservations({ indicators }, "all"), inferred);
  const places = await getRegions(text);
  const widest = getWidest(shown, new Map(places.map(({ adcode, level }) => [adcode, level])));
  const names = new Map(places.map(({ adcode, short }) => [adcode, short]));
  return { widest, names };
}

/** Everything known of the regions asked for. The one-year view without regions is about all regions that have a figure. */
export async function getFinancing(text: Text, asked: FinancingView): Promise<Financing> {
  const places = await getRegions(text);
  const byAdcode = new Map(places.map((region) => [region.adcode, region]));
  const chosen = asked.regions.flatMap((adcode) => byAdcode.get(adcode) ?? []);
  const unknown = asked.regions.filter((adcode) => !byAdcode.has(adcode));
  const isOpen = chosen.length === 0;
  const all = await getObservations({ indicators: financingIds }, "all");
  const asking = new Set(asked.regions);
  const known = all.filter(({ region }) => (isOpen ? asked.view === "year" : asking.has(region)));
  const { shown, hidden: inferred } = chooseStated(known, asked.inferred);
  const held = chooseStated(all, asked.inferred).shown;
  const withFigures = new Set(known.map((observation) => observation.region));
  const regions = isOpen ? places.filter((region) => withFigures.has(region.adcode)) : chosen;
  const view = {
    ...asked,
    regions: chosen.map((region) => region.adcode),
    period: asked.view === "year" ? yearFor(asked, shown) : asked.period,
  };
  const names = new Map(places.map(({ adcode, short }) => [adcode, short]));
  return { view, known, regions, unknown, names, places, held, inferred };
}

/** The year asked for, whether or not anything is known of it; where none is, the newest year that has figures. */
function yearFor({ period, indicator }: FinancingView, known: readonly Observation[]): string | null {
  const years = known.flatMap((observation) =>
    indicator === null || observation.indicator === indicator ? (yearOf(observation.period) ?? []) : [],
  );
  return period ?? years.toSorted().at(-1) ?? null;
}
