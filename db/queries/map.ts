import { nation } from "@/lib/record/regions";
import { and, countDistinct, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { findIndicator } from "@/lib/record/indicators";
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
import { getMapData } from "@/lib/map/data";
import type { LayerChoice, MapData } from "@/lib/map/data";
import type { Adcode, Region } from "@/lib/record/types";
import { getDatabase } from "../client";
import { observations, regions } from "../schema/facts";
import { getCampaigns } from "./campaigns";
import { getEditionSources } from "./edition-sources";
import { isCurrent } from "../records/current";
import { countPlanned, getMapCells, getRecorded } from "./map-cells";
import { isPeriodStated } from "./observations";
import { getChildren } from "./regions";
import type { Text } from "@/lib/text/text";

/**
 * The map of one scope as asked for. Without a layer, the first that knows anything there; without a period, `defaultOf`. A period without data stays the one asked for: lib/map/has-period.
 */
export async function getMap(
  text: Text,
  asked: { layer: LayerId | null; period: string | null; inferred?: InferredChoice },
  scope: Adcode = nation,
): Promise<MapData> {
  const { inferred } = asked;
  const [places, campaigns, layers] = await Promise.all([
    getMapPlaces(text, scope),
    getCampaigns(text),
    getLayers(asked.layer, scope, inferred),
  ]);
  const layer = asked.layer ?? layers.find((choice) => choice.known > 0)?.layer ?? "recorded";
  const periods = await getLayerPeriods(text, layer, scope, inferred);
  const period = asked.period ?? defaultOf(layer, periods);
  const isHeld = asked.period === null || periods.some((item) => item.period === asked.period);
  return getMapData(text, {
    scope,
    layer,
    period,
    periods,
    planned: layer === "recorded" && isHeld ? countPlanned(period, scope) : 0,
    read: isHeld && isActivityLayer(layer) ? ((await getEditionSources()).get(period ?? "") ?? []) : [],
    layers,
    campaigns,
    places,
    cells: isHeld ? await getMapCells(text, layer, period, scope, inferred) : [],
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
async function getMapPlaces(text: Text, scope: Adcode): Promise<Region[]> {
  return (await getChildren(text, scope)).filter((region) => region.level !== "special");
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
async function getLayerPeriods(
  text: Text,
  layer: LayerId,
  scope: Adcode,
  inferred: Choice,
): Promise<LayerPeriod[]> {
  if (layer === latestLayer) return [];
  if (!isActivityLayer(layer)) return getPeriods(layer, scope, inferred);
  const campaigns = await getCampaigns(text);
  const ids = campaigns.map(({ id }) => id);
  const periods = await Promise.all(
    (layer === "recorded" ? [allPeriods, ...ids] : ids).map(async (id) => {
      const known = (await getMapCells(text, layer, id, scope, inferred)).filter(
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
