import { asc, count, eq, isNotNull, max, sql } from "drizzle-orm";
import type { Source } from "@/lib/record/types";
import { getDatabase } from "../client";
import { activities, campaigns, claims, observations, sources } from "../schema/facts";
import { isCurrent } from "../records/current";
import { toSource } from "../records/rows";

/** What a source contributed: current records of each kind. */
export type Contribution = {
  source: Source;
  activities: number;
  observations: number;
  claims: number;
  campaigns: number;
};

type RecordTable = typeof activities | typeof observations | typeof claims | typeof campaigns;

function countBySource(table: RecordTable): ReadonlyMap<string | null, number> {
  const rows = getDatabase()
    .select({ source: table.source, total: count() })
    .from(table)
    .where(isCurrent(table))
    .groupBy(table.source)
    .all();
  return new Map(rows.map((row) => [row.source, row.total]));
}

function withCounts(rows: readonly (typeof sources.$inferSelect)[]): Contribution[] {
  const [ofActivities, ofObservations, ofClaims, ofCampaigns] = [
    activities,
    observations,
    claims,
    campaigns,
  ].map(countBySource);
  return rows.map((row) => ({
    source: toSource(row),
    activities: ofActivities?.get(row.id) ?? 0,
    observations: ofObservations?.get(row.id) ?? 0,
    claims: ofClaims?.get(row.id) ?? 0,
    campaigns: ofCampaigns?.get(row.id) ?? 0,
  }));
}

const newestFirst = [sql`${sources.date} is null`, sql`${sources.date} desc`, asc(sources.id)];

/** Every source: bulletins first, then by date, newest first. */
export async function getSources(): Promise<Contribution[]> {
  return withCounts(
    getDatabase()
      .select()
      .from(sources)
      .orderBy(sql`${sources.kind} <> 'bulletin'`, ...newestFirst)
      .all(),
  );
}

export async function findSource(id: string): Promise<Contribution | undefined> {
  return withCounts(getDatabase().select().from(sources).where(eq(sources.id, id)).all())[0];
}

/** The date of the newest source, as precisely as it is known. */
export async function getNewestSourceDate(): Promise<string | null> {
  const row = getDatabase()
    .select({ newest: max(sources.date) })
    .from(sources)
    .where(isNotNull(sources.date))
    .get();
  return row?.newest ?? null;
}

/** Bulletins that were looked through, newest first: what “未提及” is said of. */
export async function getBulletins(): Promise<Source[]> {
  return getDatabase()
    .select()
    .from(sources)
    .where(eq(sources.kind, "bulletin"))
    .orderBy(...newestFirst)
    .all()
    .map(toSource);
}
