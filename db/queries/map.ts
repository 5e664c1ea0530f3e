import { and, count, countDistinct, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { financingIndicators } from "@/lib/indicators";
import { isActivityLayer, latestLayer } from "@/lib/layers";
import type { LayerId } from "@/lib/layers";
import { latestCell, observationCell, recordedCell, uncountedCell } from "@/lib/map-cell";
import type { MapCell } from "@/lib/map-model";
import { yearOf } from "@/lib/periods";
import type { Adcode, Observation } from "@/lib/types";
import { getDatabase } from "../client";
import { activities, observations, regions } from "../schema";
import { getCampaigns } from "./campaigns";
import { isCurrent } from "./current";
import { getObservations } from "./observations";

/** One layer as asked for: the nearest period that has data, and all of them to choose from. */
export type MapLayer = { layer: LayerId; period: string | null; periods: LayerPeriod[]; cells: MapCell[] };

/** Without a period, or with one that has no data: the year that says most exactly, or the newest campaign. */
export async function getMapLayer(layer: LayerId, asked: string | null): Promise<MapLayer> {
  const periods = await getLayerPeriods(layer);
  const best = periods.toSorted((a, b) => b.exact - a.exact || b.period.localeCompare(a.period))[0];
  const period = (periods.find((item) => item.period === asked) ?? best)?.period ?? null;
  return { layer, period, periods, cells: await getMapCells(layer, period) };
}

/** A period a layer can be asked for, newest first, with the number of provinces it knows at all and by an exact full-year figure. */
export type LayerPeriod = { period: string; known: number; exact: number };

/** Periods of one layer: campaigns for activity layers, years for indicators, none for the newest figures. */
export async function getLayerPeriods(layer: LayerId): Promise<LayerPeriod[]> {
  if (layer === latestLayer) return [];
  if (!isActivityLayer(layer)) return getYears(layer);
  const campaigns = await getCampaigns();
  return Promise.all(campaigns.map(({ id }) => getCampaignPeriod(layer, id)));
}

async function getCampaignPeriod(layer: LayerId, campaign: string): Promise<LayerPeriod> {
  const known = (await getMapCells(layer, campaign)).filter((cell) => cell.value !== null).length;
  return { period: campaign, known, exact: known };
}

function getYears(indicator: string): LayerPeriod[] {
  const year = sql<string>`substr(${observations.periodEnd}, 1, 4)`;
  const isPlain = sql`${observations.completeness} = 'full' and ${observations.qualifier} = 'exact'`;
  return getDatabase()
    .select({
      period: year,
      known: countDistinct(observations.region),
      exact: sql<number>`count(distinct case when ${isPlain} then ${observations.region} end)`,
    })
    .from(observations)
    .innerJoin(regions, eq(regions.adcode, observations.region))
    .where(
      and(
        isCurrent(observations),
        eq(regions.level, "province"),
        eq(observations.indicator, indicator),
        inArray(observations.completeness, ["full", "partial", "point"]),
        isNotNull(observations.periodEnd),
        sql`coalesce(substr(${observations.periodStart}, 1, 4), ${year}) = ${year}`,
      ),
    )
    .groupBy(year)
    .orderBy(desc(year))
    .all();
}

/** The cells of the provinces a layer knows anything of in `period`; provinces without a cell are not mentioned. */
export async function getMapCells(layer: LayerId, period: string | null): Promise<MapCell[]> {
  if (layer === "recorded")
    return getRecorded(period).map((row) => recordedCell(row.region, row.records, row.sources));
  if (layer === "stated") return getStated(period);
  if (layer === latestLayer) return cellsOf(await getProvinceObservations(latestIndicators), latestCell);
  const known = await getProvinceObservations([layer]);
  return cellsOf(
    known.filter(
      (observation) => yearOf(observation.period) === period && observation.period.completeness !== "unstated",
    ),
    observationCell,
  );
}

const latestIndicators = financingIndicators
  .filter(
    (indicator) =>
      indicator.business === "质押融资额" && (indicator.object === "专利" || indicator.object === "知识产权"),
  )
  .map((indicator) => indicator.id);

const getProvinceObservations = (indicators: readonly string[]) =>
  getObservations({ indicators, levels: ["province"] });

function cellsOf(
  known: readonly Observation[],
  toCell: (group: readonly Observation[]) => MapCell | undefined,
): MapCell[] {
  const byRegion = Map.groupBy(known, (observation) => observation.region);
  return [...byRegion.values()].flatMap((group) => toCell(group) ?? []);
}

type Recorded = { region: Adcode; records: number; sources: number };

function getRecorded(campaign: string | null): Recorded[] {
  return getDatabase()
    .select({ region: activities.region, records: count(), sources: countDistinct(activities.source) })
    .from(activities)
    .where(and(isCurrent(activities), eq(activities.campaign, campaign ?? "")))
    .groupBy(activities.region)
    .orderBy(activities.region)
    .all();
}

/** Totals a source states itself; a province whose activities are recorded without one is mentioned without a number. */
async function getStated(campaign: string | null): Promise<MapCell[]> {
  const [window] = (await getCampaigns()).filter((item) => item.id === campaign);
  const known = await getObservations({
    indicators: ["stated_activities"],
    levels: ["province"],
    from: window?.startsOn,
    to: window?.endsOn,
  });
  const stated = cellsOf(known, observationCell);
  const uncounted = getRecorded(campaign).filter((row) => !stated.some((cell) => cell.adcode === row.region));
  return [...stated, ...uncounted.map((row) => uncountedCell(row.region, row.sources))];
}
