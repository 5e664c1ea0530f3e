import { isNation, nation } from "@/lib/record/regions";
import { and, count, countDistinct, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { findIndicator } from "@/lib/record/indicators";
import { chooseStated } from "@/lib/record/inferred";
import type { InferredChoice } from "@/lib/record/inferred";
import {
  allPeriods,
  fewestHeld,
  isActivityLayer,
  latestIndicators,
  latestLayer,
  layerIds,
} from "@/lib/record/layers";
import type { LayerId } from "@/lib/record/layers";
import { hiddenCell, latestCell, observationCell, recordedCell, uncountedCell } from "@/lib/map/cells";
import { getMapData } from "@/lib/map/data";
import type { LayerChoice, MapData } from "@/lib/map/data";
import type { MapCell } from "@/lib/map/model";
import { periodKeyOf } from "@/lib/record/periods";
import type { Adcode, Observation, Region } from "@/lib/record/types";
import { getDatabase } from "../client";
import { activities, observations, regions } from "../schema/facts";
import { findCampaign, getCampaigns } from "./campaigns";
import { isCurrent } from "../records/current";
import { getObservations, isPeriodStated } from "./observations";
import { getChildren } from "./regions";

/**
 * The map of one scope as asked for. Without a layer, the first that knows anything there; without a period, `defaultOf`. A period without data stays the one asked for: lib/map/has-period.
 */
export async function getMap(
  asked: { layer: LayerId | null; period: string | null; inferred?: InferredChoice },
  scope: Adcode = nation,
): Promise<MapData> {
  const { inferred } = asked;
  const [places, campaigns, layers] = await Promise.all([
    getMapPlaces(scope),
    getCampaigns(),
    getLayers(asked.layer, scope, inferred),
  ]);
  const layer = asked.layer ?? layers.find((choice) => choice.known > 0)?.layer ?? "recorded";
  const periods = await getLayerPeriods(layer, scope, inferred);
  const period = asked.period ?? defaultOf(layer, periods);
  const isHeld = asked.period === null || periods.some((item) => item.period === asked.period);
  return getMapData({
    scope,
    layer,
    period,
    periods,
    planned: layer === "recorded" && isHeld ? countPlanned(period, scope) : 0,
    layers,
    campaigns,
    places,
    cells: isHeld ? await getMapCells(layer, period, scope, inferred) : [],
    inferred,
  });
}

/** Every activity on record, or the newest period that says at least four fifths of what the best one does. */
function defaultOf(layer: LayerId, periods: readonly LayerPeriod[]): string | null {
  const most = Math.max(0, ...periods.map(({ exact }) => exact));
  const full = layer === "recorded" ? periods : periods.filter(({ exact }) => exact * 5 >= most * 4);
  return full[0]?.period ?? null;
}

type Choice = InferredChoice | undefined;

/** Regions with a code of their own directly below the scope; special areas have no shape. */
async function getMapPlaces(scope: Adcode): Promise<Region[]> {
  return (await getChildren(scope)).filter((region) => region.level !== "special");
}

/** The layers offered, in their order, with how many regions of the scope each knows in any period; what was asked for is among them. */
async function getLayers(asked: LayerId | null, scope: Adcode, inferred: Choice): Promise<LayerChoice[]> {
  const counted = () =>
    getDatabase()
      .select({
        indicator: observations.indicator,
        parent: regions.parent,
        known: countDistinct(observations.region),
      })
      .from(observations)
      .innerJoin(regions, eq(regions.adcode, observations.region))
      .$dynamic();
  const isKnown = and(
    isCurrent(observations),
    isNotNull(observations.value),
    inferred === "hide" ? isPeriodStated : undefined,
  );
  const rows = counted()
    .where(and(isKnown, inArray(regions.parent, [scope, nation])))
    .groupBy(observations.indicator, regions.parent)
    .all();
  const knownIn = (parent: Adcode) =>
    new Map(rows.filter((row) => row.parent === parent).map((row) => [row.indicator, row.known]));
  const [known, provinces] = [knownIn(scope), knownIn(nation)];
  const isNewest = inArray(observations.indicator, latestIndicators);
  const newest = counted()
    .where(and(isKnown, eq(regions.parent, scope), isNewest, isNotNull(observations.periodEnd)))
    .get();
  known.set("recorded", new Set(getRecorded(allPeriods, scope).map((row) => row.region)).size);
  known.set("stated", known.get("stated_activities") ?? 0);
  known.set(latestLayer, newest?.known ?? 0);
  const isOffered = (layer: LayerId) =>
    layer === asked || findIndicator(layer)?.family !== "holding" || (provinces.get(layer) ?? 0) >= fewestHeld;
  return layerIds.filter(isOffered).map((layer) => ({ layer, known: known.get(layer) ?? 0 }));
}

/** A period a layer can be asked for, with the number of regions it knows at all and by an exact full-year figure. */
type LayerPeriod = { period: string; known: number; exact: number };

/** Periods of one layer, newest first: all together and campaigns for activity layers, years for indicators, none for the newest figures. */
async function getLayerPeriods(layer: LayerId, scope: Adcode, inferred: Choice): Promise<LayerPeriod[]> {
  if (layer === latestLayer) return [];
  if (!isActivityLayer(layer)) return getPeriods(layer, scope, inferred);
  const campaigns = await getCampaigns();
  const ids = campaigns.map(({ id }) => id);
  const periods = await Promise.all(
    (layer === "recorded" ? [allPeriods, ...ids] : ids).map(async (id) => {
      const known = (await getMapCells(layer, id, scope, inferred)).filter(
        (cell) => cell.value !== null,
      ).length;
      return { period: id, known, exact: known };
    }),
  );
  // An edition nothing here is recorded of has nothing to show.
  return periods.filter((item) => item.known > 0 || item.period === allPeriods);
}

/** Periods of an indicator as lib/record/periods names them: years, and months of what is counted on a day. */
function getPeriods(indicator: string, scope: Adcode, inferred: Choice): LayerPeriod[] {
  const year = sql<string>`substr(${observations.periodEnd}, 1, 4)`;
  const period = sql<string>`substr(${observations.periodEnd}, 1, iif(${observations.completeness} = 'point', 7, 4))`;
  const isPlain = sql`${observations.completeness} in ('full', 'point') and ${observations.qualifier} = 'exact' and ${observations.value} is not null`;
  return getDatabase()
    .select({
      period,
      known: sql<number>`count(distinct case when ${observations.value} is not null then ${observations.region} end)`,
      exact: sql<number>`count(distinct case when ${isPlain} then ${observations.region} end)`,
    })
    .from(observations)
    .innerJoin(regions, eq(regions.adcode, observations.region))
    .where(
      and(
        isCurrent(observations),
        eq(regions.parent, scope),
        eq(observations.indicator, indicator),
        inArray(observations.completeness, ["full", "partial", "point"]),
        isNotNull(observations.periodEnd),
        inferred === "hide" ? isPeriodStated : undefined,
        sql`coalesce(substr(${observations.periodStart}, 1, 4), ${year}) = ${year}`,
      ),
    )
    .groupBy(period)
    .orderBy(desc(period))
    .all();
}

/** The cells of the regions a layer knows anything of in `period`; regions without a cell are not mentioned. */
async function getMapCells(
  layer: LayerId,
  period: string | null,
  scope: Adcode,
  inferred: Choice,
): Promise<MapCell[]> {
  if (layer === "recorded")
    return getRecorded(period, scope).map((row) => recordedCell(row.region, row.records, row.sources));
  if (layer === "stated") return getStated(period, scope, inferred);
  if (layer === latestLayer)
    return cellsOf(
      await getObservations({ indicators: latestIndicators, parents: [scope] }, "all"),
      latestCell,
      inferred,
    );
  const known = await getObservations({ indicators: [layer], parents: [scope] }, "all");
  return cellsOf(
    known.filter(
      (observation) =>
        periodKeyOf(observation.period) === period && observation.period.completeness !== "unstated",
    ),
    observationCell,
    inferred,
  );
}

/** One cell a region. A region whose figures are all hidden is mentioned all the same, and says that they are hidden. */
function cellsOf(
  known: readonly Observation[],
  toCell: (group: readonly Observation[]) => MapCell | undefined,
  inferred: Choice = "show",
): MapCell[] {
  const byRegion = Map.groupBy(known, (observation) => observation.region);
  return [...byRegion].flatMap(([adcode, group]) => {
    const { shown } = chooseStated(group, inferred);
    if (shown.length === 0) return hiddenCell(adcode, group);
    return toCell(shown) ?? [];
  });
}

type Recorded = { region: Adcode; records: number; sources: number };

/** Held activities of a campaign, or all of them, by province, or within a province by the city the text states; without one they are on no city. */
function getRecorded(period: string | null, scope: Adcode): Recorded[] {
  const place = isNation(scope) ? activities.region : activities.city;
  const isWithin = isNation(scope) ? undefined : eq(activities.region, scope);
  return getDatabase()
    .select({ region: sql<Adcode>`${place}`, records: count(), sources: countDistinct(activities.source) })
    .from(activities)
    .where(
      and(isCurrent(activities), eq(activities.status, "held"), isNotNull(place), isWithin, isOfPeriod(period)),
    )
    .groupBy(place)
    .orderBy(place)
    .all();
}

const isOfPeriod = (period: string | null) =>
  period === null || period === allPeriods ? undefined : eq(activities.campaign, period);

/** Plans of the same period within the scope: on record, and counted by no layer. */
function countPlanned(period: string | null, scope: Adcode): number {
  const isWithin = isNation(scope) ? undefined : eq(activities.region, scope);
  const isPlanned = and(isCurrent(activities), eq(activities.status, "planned"), isWithin, isOfPeriod(period));
  return getDatabase().select({ total: count() }).from(activities).where(isPlanned).get()?.total ?? 0;
}

/** Totals a source states itself; a region whose activities are recorded without one is mentioned without a number. */
async function getStated(campaign: string | null, scope: Adcode, inferred: Choice): Promise<MapCell[]> {
  const window = campaign === null ? undefined : await findCampaign(campaign);
  // Without the official days of an edition no stated total can be told to be of it.
  const isDated = window !== undefined && window.startsOn !== null && window.endsOn !== null;
  const filter = {
    indicators: ["stated_activities"],
    parents: [scope],
    from: window?.startsOn ?? undefined,
    to: window?.endsOn ?? undefined,
  };
  const stated = isDated ? cellsOf(await getObservations(filter, "all"), observationCell, inferred) : [];
  const uncounted = getRecorded(campaign, scope).filter(
    (row) => !stated.some((cell) => cell.adcode === row.region),
  );
  return [...stated, ...uncounted.map((row) => uncountedCell(row.region, row.sources))];
}
