import { and, asc, count, eq, gt, gte, lte } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { InferredChoice } from "@/lib/record/inferred";
import type { Adcode, Claim, Observation, Source } from "@/lib/record/types";
import { getDatabase } from "../client";
import { claims, observations, regions, sources } from "../schema/facts";
import { anyOf, isCurrent, withinAny } from "../records/current";
import { toClaim, toObservation, toSource } from "../records/rows";
import { readAll } from "./slices";
import type { Bound } from "./slices";

/** Conditions join with “and”, values of one condition with “or”; a condition left out or empty asks for nothing. */
export type ObservationFilter = {
  within?: readonly Adcode[]; // these regions and everything below them
  regions?: readonly Adcode[]; // exactly these
  parents?: readonly Adcode[]; // those directly below these
  indicators?: readonly string[];
  sources?: readonly string[];
  ids?: readonly string[];
  from?: string | null; // the period ends on or after this day
  to?: string | null; // … on or before
  inferred?: InferredChoice | undefined; // "hide" leaves out figures whose period we concluded
};

/** Current observations with their claims, in order of id: the first `limit` of them after a cursor, or all. */
export async function getObservations(filter: ObservationFilter, bound: Bound): Promise<Observation[]> {
  if (bound === "all") return readAll((slice) => getObservations(filter, slice));
  const rows = getDatabase()
    .select({ observation: observations, source: sources })
    .from(observations)
    .innerJoin(sources, eq(sources.id, observations.source))
    .innerJoin(regions, eq(regions.adcode, observations.region))
    .where(and(matches(filter), bound.after ? gt(observations.id, bound.after) : undefined))
    .orderBy(asc(observations.id))
    .limit(bound.limit)
    .all();
  const claimsOf = getClaims(rows.map((row) => row.observation.id));
  return rows.map(({ observation, source }) =>
    toObservation(observation, source, claimsOf.get(observation.id) ?? []),
  );
}

/** How many current observations match. */
export async function countObservations(filter: ObservationFilter): Promise<number> {
  const rows = getDatabase()
    .select({ total: count() })
    .from(observations)
    .innerJoin(regions, eq(regions.adcode, observations.region))
    .where(matches(filter))
    .get();
  return rows?.total ?? 0;
}

/** How many current observations of each region match; a region without one is not in it. */
export async function countObservationsByRegion(
  filter: ObservationFilter,
): Promise<ReadonlyMap<Adcode, number>> {
  const rows = getDatabase()
    .select({ region: observations.region, total: count() })
    .from(observations)
    .innerJoin(regions, eq(regions.adcode, observations.region))
    .where(matches(filter))
    .groupBy(observations.region)
    .all();
  return new Map(rows.map(({ region, total }) => [region, total]));
}

/** Every source of the current observations that match, in order of id. */
export async function getObservationSources(filter: ObservationFilter): Promise<Source[]> {
  return getDatabase()
    .selectDistinct({ source: sources })
    .from(observations)
    .innerJoin(sources, eq(sources.id, observations.source))
    .innerJoin(regions, eq(regions.adcode, observations.region))
    .where(matches(filter))
    .orderBy(asc(sources.id))
    .all()
    .map(({ source }) => toSource(source));
}

/** lib/record/inferred.ts, where there are only columns. */
export const isPeriodStated = and(eq(observations.startInferred, false), eq(observations.endInferred, false));

function matches(filter: ObservationFilter): SQL | undefined {
  return and(
    isCurrent(observations),
    withinAny(observations.region, filter.within),
    anyOf(observations.region, filter.regions),
    anyOf(regions.parent, filter.parents),
    anyOf(observations.indicator, filter.indicators),
    anyOf(observations.source, filter.sources),
    anyOf(observations.id, filter.ids),
    filter.from ? gte(observations.periodEnd, filter.from) : undefined,
    filter.to ? lte(observations.periodEnd, filter.to) : undefined,
    filter.inferred === "hide" ? isPeriodStated : undefined,
  );
}

/** Current claims of the given observations, grouped by observation, each group in order of id. */
function getClaims(ids: readonly string[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  if (ids.length === 0) return found;
  const rows = getDatabase()
    .select()
    .from(claims)
    .where(and(isCurrent(claims), anyOf(claims.observation, ids)))
    .orderBy(asc(claims.id))
    .all();
  for (const row of rows) {
    found.set(row.observation, [...(found.get(row.observation) ?? []), toClaim(row)]);
  }
  return found;
}
