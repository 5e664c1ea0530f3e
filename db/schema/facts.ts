import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import {
  activityStatuses,
  activityTypes,
  bases,
  campaignSeries,
  claimKinds,
  completenesses,
  levels,
  organisationRoles,
  qualifiers,
  sourceKinds,
  statuses,
} from "@/lib/record/types";
import { flag, isDay, isFlag, isOrdered, oneOf } from "./columns";
import { citation, version, versionRules } from "./version-columns";

export const regions = sqliteTable(
  "regions",
  {
    adcode: text("adcode").primaryKey(),
    name: text("name").notNull(),
    short: text("short").notNull(),
    level: text("level", { enum: levels }).notNull(),
    kind: text("kind").notNull(),
    parent: text("parent").references((): AnySQLiteColumn => regions.adcode),
    pinyin: text("pinyin").notNull(),
    initials: text("initials").notNull(),
    lon: text("lon"),
    lat: text("lat"),
  },
  (t) => [
    index("regions_parent").on(t.parent, t.adcode),
    check("regions_level", oneOf(t.level, levels)),
    check(
      "regions_adcode",
      sql`${t.adcode} glob '[1-9][0-9][0-9][0-9][0-9][0-9]' or (${t.level} = 'special' and ${t.adcode} glob '[1-9][0-9][0-9][0-9][0-9][0-9]-[a-z]*')`,
    ),
    check("regions_root", sql`(${t.parent} is null) = (${t.level} = 'nation')`),
  ],
);

export const sources = sqliteTable(
  "sources",
  {
    id: text("id").primaryKey(),
    kind: text("kind", { enum: sourceKinds }).notNull(),
    title: text("title").notNull(),
    titleIsOurs: flag("title_is_ours"),
    publisher: text("publisher"),
    date: text("date"),
    url: text("url"),
    issue: text("issue"),
    totalIssue: text("total_issue"),
    note: text("note"),
  },
  (t) => [
    check("sources_kind", oneOf(t.kind, sourceKinds)),
    check("sources_url", sql`${t.url} is null or ${t.url} glob 'http*://*'`),
    check("sources_title_is_ours", isFlag(t.titleIsOurs)),
  ],
);

export const recordKinds = ["activity", "observation", "claim", "campaign"] as const;

/** The identity of a record; its content lives in versions. A record is never updated or deleted, only superseded. */
export const records = sqliteTable(
  "records",
  { id: text("id").primaryKey(), kind: text("kind", { enum: recordKinds }).notNull() },
  (t) => [check("records_kind", oneOf(t.kind, recordKinds))],
);

/** Editions. What no source states is null; the shipped ones name no source of their own. */
export const campaigns = sqliteTable(
  "campaigns",
  {
    ...version(() => records.id),
    series: text("series", { enum: campaignSeries }).notNull(),
    number: integer("number"),
    name: text("name").notNull(),
    theme: text("theme"),
    themeTranslated: flag("theme_translated"),
    startsOn: text("starts_on"),
    endsOn: text("ends_on"),
    publisher: text("publisher"),
    ...citation(() => sources.id),
    source: text("source").references(() => sources.id),
    note: text("note"),
  },
  (t) => [
    ...versionRules("campaigns", t),
    uniqueIndex("campaigns_number")
      .on(t.series, t.number)
      .where(sql`${t.supersededAt} is null`),
    check("campaigns_series", oneOf(t.series, campaignSeries)),
    check("campaigns_number", sql`${t.number} is null or ${t.number} between 1 and 2999`),
    check("campaigns_name", sql`length(${t.name}) between 2 and 80`),
    check("campaigns_theme_translated", isFlag(t.themeTranslated)),
    check("campaigns_starts_on", isDay(t.startsOn)),
    check("campaigns_ends_on", isDay(t.endsOn)),
    check("campaigns_window", isOrdered(t.startsOn, t.endsOn)),
  ],
);

const adcodeOfRegion = () => regions.adcode;

export const activities = sqliteTable(
  "activities",
  {
    ...version(() => records.id),
    title: text("title").notNull(),
    region: text("region").notNull().references(adcodeOfRegion),
    city: text("city").references(() => regions.adcode),
    campaign: text("campaign").references(() => records.id),
    status: text("status", { enum: activityStatuses }).notNull(),
    section: text("section"),
    startsOn: text("starts_on"),
    endsOn: text("ends_on"),
    dateLiteral: text("date_literal"),
    yearInferred: flag("year_inferred"),
    ...citation(() => sources.id),
    note: text("note"),
  },
  (t) => [
    ...versionRules("activities", t),
    index("activities_region").on(t.region, t.startsOn, t.id),
    index("activities_city").on(t.city),
    index("activities_campaign").on(t.campaign, t.region),
    check("activities_starts_on", isDay(t.startsOn)),
    check("activities_ends_on", isDay(t.endsOn)),
    check(
      "activities_dates",
      sql`(${t.startsOn} is null) = (${t.endsOn} is null) and (${t.startsOn} is null or ${t.startsOn} <= ${t.endsOn})`,
    ),
    check("activities_status", oneOf(t.status, activityStatuses)),
    check("activities_year_inferred", isFlag(t.yearInferred)),
    check("activities_title", sql`length(${t.title}) between 2 and 60`),
  ],
);

export const activityTypeLabels = sqliteTable(
  "activity_types",
  {
    versionId: integer("version_id")
      .notNull()
      .references(() => activities.versionId),
    type: text("type", { enum: activityTypes }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.type] }),
    index("activity_types_type").on(t.type),
    check("activity_types_type", oneOf(t.type, activityTypes)),
  ],
);

export const activityOrganisations = sqliteTable(
  "activity_organisations",
  {
    versionId: integer("version_id")
      .notNull()
      .references(() => activities.versionId),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    role: text("role", { enum: organisationRoles }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.position] }),
    check("activity_organisations_role", oneOf(t.role, organisationRoles)),
  ],
);

/** `value` and `value_to` are exact decimals in the base unit, kept as text: SQLite has no decimal type and a REAL would round. */
export const observations = sqliteTable(
  "observations",
  {
    ...version(() => records.id),
    region: text("region").notNull().references(adcodeOfRegion),
    indicator: text("indicator").notNull(),
    periodStart: text("period_start"),
    periodEnd: text("period_end"),
    completeness: text("completeness", { enum: completenesses }).notNull(),
    startInferred: flag("start_inferred"),
    endInferred: flag("end_inferred"),
    basis: text("basis", { enum: bases }).notNull(),
    status: text("status", { enum: statuses }).notNull(),
    value: text("value"),
    valueTo: text("value_to"),
    unit: text("unit").notNull(),
    qualifier: text("qualifier", { enum: qualifiers }).notNull(),
    literal: text("literal"),
    ...citation(() => sources.id),
    note: text("note"),
  },
  (t) => [
    ...versionRules("observations", t),
    index("observations_indicator").on(t.indicator, t.periodEnd, t.region),
    index("observations_region").on(t.region, t.indicator, t.periodEnd),
    check("observations_period_start", isDay(t.periodStart)),
    check("observations_period_end", isDay(t.periodEnd)),
    check("observations_period", isOrdered(t.periodStart, t.periodEnd)),
    check("observations_completeness", oneOf(t.completeness, completenesses)),
    check(
      "observations_full_year",
      sql`${t.completeness} <> 'full' or (substr(${t.periodStart}, 5) = '-01-01' and substr(${t.periodEnd}, 5) = '-12-31' and substr(${t.periodStart}, 1, 4) = substr(${t.periodEnd}, 1, 4))`,
    ),
    check("observations_inferred", sql`${t.startInferred} in (0, 1) and ${t.endInferred} in (0, 1)`),
    check("observations_basis", oneOf(t.basis, bases)),
    check("observations_status", oneOf(t.status, statuses)),
    check("observations_value", sql`(${t.value} is not null) = (${t.status} in ('reported', 'stated-zero'))`),
    check("observations_zero", sql`(${t.status} = 'stated-zero') = (${t.value} is '0')`),
    check("observations_decimal", sql`${t.value} is null or ${t.value} not glob '*[^0-9.-]*'`),
    check("observations_range", sql`(${t.valueTo} is not null) = (${t.qualifier} = 'range')`),
    check("observations_qualifier", oneOf(t.qualifier, qualifiers)),
  ],
);

export const claims = sqliteTable(
  "claims",
  {
    ...version(() => records.id),
    observation: text("observation")
      .notNull()
      .references(() => records.id),
    kind: text("kind", { enum: claimKinds }).notNull(),
    scope: text("scope"),
    rank: integer("rank"),
    literal: text("literal").notNull(),
    ...citation(() => sources.id),
    note: text("note"),
  },
  (t) => [
    ...versionRules("claims", t),
    index("claims_observation").on(t.observation),
    check("claims_kind", oneOf(t.kind, claimKinds)),
    check("claims_rank", sql`${t.rank} is null or (${t.kind} = 'rank' and ${t.rank} >= 1)`),
  ],
);

/**
 * One row: a number that whatever readers may see raises, in the transaction that changed it (triggers of migration 0003).
 * Signing in or editing a draft leaves it.
 */
export const publicVersions = sqliteTable(
  "public_version",
  { id: integer("id").primaryKey(), version: integer("version").notNull() },
  (t) => [check("public_version_single", sql`${t.id} = 1`)],
);
