import { asc, eq, isNotNull, max, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Source } from "@/lib/types";
import { getDatabase } from "../client";
import { activities, claims, observations, sources } from "../schema";
import { toSource } from "./rows";

/** What a source contributed: current records of each kind. */
export type Contribution = { source: Source; activities: number; observations: number; claims: number };

const contributed = (table: { source: AnySQLiteColumn; supersededAt: AnySQLiteColumn }) =>
  sql<number>`(select count(*) from ${table} where ${table.source} = ${sources.id} and ${table.supersededAt} is null)`;

const select = () =>
  getDatabase()
    .select({
      source: sources,
      activities: contributed(activities),
      observations: contributed(observations),
      claims: contributed(claims),
    })
    .from(sources)
    .$dynamic();

/** Every source: bulletins first, then by date, newest first. */
export async function getSources(): Promise<Contribution[]> {
  return select()
    .orderBy(
      sql`${sources.kind} <> 'bulletin'`,
      sql`${sources.date} is null`,
      sql`${sources.date} desc`,
      asc(sources.id),
    )
    .all()
    .map((row) => ({ ...row, source: toSource(row.source) }));
}

export async function findSource(id: string): Promise<Contribution | undefined> {
  const row = select().where(eq(sources.id, id)).get();
  return row && { ...row, source: toSource(row.source) };
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
    .orderBy(sql`${sources.date} desc`, asc(sources.id))
    .all()
    .map(toSource);
}
