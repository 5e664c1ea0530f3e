import { and, asc, count, eq, gt, gte, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { withoutInferredYear } from "@/lib/record/inferred-year";
import type { InferredChoice } from "@/lib/record/inferred";
import type { Activity, ActivityStatus, ActivityType, Adcode, Organisation, Source } from "@/lib/record/types";
import type { When } from "@/lib/address/views";
import { groupKey } from "@/lib/reading/activity-groups";
import { getDatabase } from "../client";
import { activities, activityOrganisations, activityTypeLabels, campaigns, sources } from "../schema/facts";
import { anyOf, isCurrent, withinAny } from "../records/current";
import { toActivity, toSource } from "../records/rows";
import type { Slice } from "./slices";

/** Conditions join with “and”, values of one condition with “or”; a condition left out or empty asks for nothing. */
export type ActivityFilter = {
  within?: readonly Adcode[];
  cities?: readonly Adcode[];
  isUnplaced?: boolean; // those whose source names no city
  types?: readonly ActivityType[];
  status?: ActivityStatus; // held and planned alike without it
  campaign?: string | null; // "none" asks for activities of no campaign
  when?: readonly When[];
  sources?: readonly string[];
  ids?: readonly string[];
  from?: string | null; // ends on or after this day
  to?: string | null; // starts on or before it
  inferred?: InferredChoice | undefined; // "hide" takes the days of those whose year we concluded
};

/** Where the dates lie against the window of the campaign; null without a campaign or without its official days. */
const whenOf = (days: Days) => sql<When | null>`case
  when ${campaigns.startsOn} is null or ${campaigns.endsOn} is null then null
  when ${days.start} is null then 'undated'
  when ${days.start} < ${campaigns.startsOn} then 'before'
  when ${days.end} > ${campaigns.endsOn} then 'after'
  else 'within' end`;

type Days = { start: SQL; end: SQL };

/** The days of an activity as lib/record/inferred.ts leaves them. */
function daysOf({ inferred }: ActivityFilter): Days {
  const asChosen = (day: AnySQLiteColumn) =>
    inferred === "hide" ? sql`case when ${activities.yearInferred} then null else ${day} end` : sql`${day}`;
  return { start: asChosen(activities.startsOn), end: asChosen(activities.endsOn) };
}

const byDate = ({ start }: Days) => [
  sql`${start} is null`,
  asc(start),
  asc(activities.region),
  asc(activities.id),
];

/** A page of a list, counted from 1, or all of it. There is no default size: who asks says it. */
type PageBound = { limit: number; page?: number } | "all";

const mostAtOnce = 500;

/** Current activities, dated ones first in order of day, then region and id. */
export async function getActivities(filter: ActivityFilter, bound: PageBound): Promise<Activity[]> {
  if (bound === "all") return getAllActivities(filter);
  const { limit, page = 1 } = bound;
  const rows = select()
    .where(matches(filter))
    .orderBy(...byDate(daysOf(filter)))
    .limit(limit)
    .offset((page - 1) * limit)
    .all();
  return withParts(rows, filter);
}

async function getAllActivities(filter: ActivityFilter): Promise<Activity[]> {
  const all: Activity[] = [];
  for (let page = 1; ; page += 1) {
    const rows = await getActivities(filter, { limit: mostAtOnce, page });
    all.push(...rows);
    if (rows.length < mostAtOnce) return all;
  }
}

/** The same records in order of id, for readers that follow a cursor. */
export async function getActivitySlice(filter: ActivityFilter, { after, limit }: Slice): Promise<Activity[]> {
  const rows = select()
    .where(and(matches(filter), after ? gt(activities.id, after) : undefined))
    .orderBy(asc(activities.id))
    .limit(limit)
    .all();
  return withParts(rows, filter);
}

export async function findActivity(id: string): Promise<Activity | undefined> {
  return (await getActivities({ ids: [id] }, { limit: 1 }))[0];
}

export async function countActivities(filter: ActivityFilter): Promise<number> {
  return counted().where(matches(filter)).get()?.total ?? 0;
}

/** How many were held, and how many are planned beside them: never one sum. */
export type Counts = { held: number; planned: number };

const byStatus = {
  held: sql<number>`sum(${activities.status} = 'held')`,
  planned: sql<number>`sum(${activities.status} = 'planned')`,
};

/** How many activities are in each city; those without a city are in none. */
export async function countActivitiesByCity(filter: ActivityFilter): Promise<ReadonlyMap<Adcode, Counts>> {
  const rows = getDatabase()
    .select({ city: activities.city, ...byStatus })
    .from(activities)
    .leftJoin(campaigns, isItsCampaign)
    .where(matches(filter))
    .groupBy(activities.city)
    .all();
  return new Map(rows.flatMap(({ city, ...counts }) => (city === null ? [] : [[city, counts]])));
}

/** How many activities stand in each group of lib/reading/activity-groups.ts, by its key. */
export async function countActivityGroups(filter: ActivityFilter): Promise<ReadonlyMap<string, Counts>> {
  const when = whenOf(daysOf(filter));
  const rows = getDatabase()
    .select({ campaign: activities.campaign, when, ...byStatus })
    .from(activities)
    .leftJoin(campaigns, isItsCampaign)
    .where(matches(filter))
    .groupBy(activities.campaign, when)
    .all();
  return new Map(rows.map(({ campaign, when: place, ...counts }) => [groupKey(campaign, place), counts]));
}

/** Every source of the activities that match, in order of id. */
export async function getActivitySources(filter: ActivityFilter): Promise<Source[]> {
  return getDatabase()
    .selectDistinct({ source: sources })
    .from(activities)
    .innerJoin(sources, eq(sources.id, activities.source))
    .leftJoin(campaigns, isItsCampaign)
    .where(matches(filter))
    .orderBy(asc(sources.id))
    .all()
    .map(({ source }) => toSource(source));
}

export type Facet = "region" | "type" | "campaign" | "when";
export type FacetCounts = ReadonlyMap<string, number>;

/** How many activities each value of a facet would leave, given the choices made in the other facets. */
export async function getFacet(facet: Facet, filter: ActivityFilter): Promise<FacetCounts> {
  const { within, types, campaign, when, ...rest } = filter;
  const others = {
    region: { types, campaign, when },
    type: { within, campaign, when },
    campaign: { within, types, when },
    when: { within, types, campaign },
  };
  const value = {
    region: sql<string>`${activities.region}`,
    type: sql<string>`${activityTypeLabels.type}`,
    campaign: sql<string>`coalesce(${activities.campaign}, 'none')`,
    when: whenOf(daysOf(filter)),
  };
  const rows = getDatabase()
    .select({ value: value[facet], total: sql<number>`count(distinct ${activities.id})` })
    .from(activities)
    .innerJoin(activityTypeLabels, eq(activityTypeLabels.versionId, activities.versionId))
    .leftJoin(campaigns, isItsCampaign)
    .where(matches({ ...rest, ...others[facet] }))
    .groupBy(value[facet])
    .all();
  return new Map(rows.flatMap((row) => (row.value === null ? [] : [[row.value, row.total]])));
}

const isItsCampaign = and(eq(campaigns.id, activities.campaign), isCurrent(campaigns));

const select = () =>
  getDatabase()
    .select({ activity: activities, source: sources })
    .from(activities)
    .innerJoin(sources, eq(sources.id, activities.source))
    .leftJoin(campaigns, isItsCampaign)
    .$dynamic();

const counted = () =>
  getDatabase().select({ total: count() }).from(activities).leftJoin(campaigns, isItsCampaign).$dynamic();

function matches(filter: ActivityFilter): SQL | undefined {
  const days = daysOf(filter);
  const ofTypes = getDatabase()
    .select({ id: activityTypeLabels.versionId })
    .from(activityTypeLabels)
    .where(anyOf(activityTypeLabels.type, filter.types));
  return and(
    isCurrent(activities),
    withinAny(activities.region, filter.within) &&
      or(withinAny(activities.region, filter.within), withinAny(activities.city, filter.within)),
    anyOf(activities.city, filter.cities),
    filter.isUnplaced === true ? isNull(activities.city) : undefined,
    filter.types?.length ? inArray(activities.versionId, ofTypes) : undefined,
    filter.status === undefined ? undefined : eq(activities.status, filter.status),
    filter.campaign === "none"
      ? isNull(activities.campaign)
      : filter.campaign
        ? eq(activities.campaign, filter.campaign)
        : undefined,
    filter.when?.length ? inArray(whenOf(days), [...filter.when]) : undefined,
    anyOf(activities.source, filter.sources),
    anyOf(activities.id, filter.ids),
    filter.from ? gte(days.end, filter.from) : undefined,
    filter.to ? lte(days.start, filter.to) : undefined,
  );
}

type Selected = { activity: typeof activities.$inferSelect; source: typeof sources.$inferSelect };

/** Adds types and organisations, two reads for any number of rows. */
function withParts(rows: readonly Selected[], { inferred }: ActivityFilter): Activity[] {
  const versions = rows.map((row) => row.activity.versionId);
  if (versions.length === 0) return [];
  const types = getDatabase()
    .select()
    .from(activityTypeLabels)
    .where(inArray(activityTypeLabels.versionId, versions))
    .all();
  const organisations = getDatabase()
    .select()
    .from(activityOrganisations)
    .where(inArray(activityOrganisations.versionId, versions))
    .orderBy(asc(activityOrganisations.position))
    .all();
  const typesOf = Map.groupBy(types, (part) => part.versionId);
  const organisationsOf = Map.groupBy(organisations, (part) => part.versionId);
  return rows.map(({ activity, source }) => {
    const own = organisationsOf.get(activity.versionId) ?? [];
    const whole = toActivity(activity, {
      source,
      types: (typesOf.get(activity.versionId) ?? []).map((part) => part.type),
      organisations: own.map(({ name, role }): Organisation => ({ name, role })),
    });
    return inferred === "hide" ? withoutInferredYear(whole) : whole;
  });
}
