import { desc, eq } from "drizzle-orm";
import type { Organisation, ActivityType } from "@/lib/record/types";
import {
  activities,
  activityOrganisations,
  activityTypeLabels,
  campaigns,
  claims,
  observations,
  records,
} from "../schema/facts";
import type { recordKinds } from "../schema/facts";
import type { Transaction } from "../transact";

export type RecordTable = typeof activities | typeof observations | typeof claims | typeof campaigns;

/** The only writer of versions. Nothing is updated but the moment a version stopped to hold. */

export type Author = { author: string; at: string; reason: string };
export type Stamp = Pick<
  typeof activities.$inferInsert,
  "id" | "version" | "recordedAt" | "origin" | "originHash" | "author" | "reason"
>;

type Ending = { supersededAt: string; withdrawnBy?: string; withdrawnReason?: string };

function supersede(tx: Transaction, table: RecordTable, versionId: number, ending: Ending): void {
  tx.update(table).set(ending).where(eq(table.versionId, versionId)).run();
}

/** Ends a version without a successor. */
export function withdrawVersion(
  tx: Transaction,
  table: RecordTable,
  versionId: number,
  { author, at, reason }: Author,
): void {
  supersede(tx, table, versionId, { supersededAt: at, withdrawnBy: author, withdrawnReason: reason });
}

type Last = { versionId: number; version: number; supersededAt: string | null };

type Origin = Pick<Stamp, "origin"> & { originHash: string | null };

/** The stamp of the version that follows `last`, which ends if it still holds; of the first one when there is none. */
export function nextStamp(
  tx: Transaction,
  table: RecordTable,
  { id, kind }: { id: string; kind: (typeof recordKinds)[number] },
  last: Last | undefined,
  { author, at, reason }: Author,
  from: Origin = { origin: "import", originHash: null },
): Stamp {
  if (last === undefined) tx.insert(records).values({ id, kind }).run();
  else if (last.supersededAt === null) supersede(tx, table, last.versionId, { supersededAt: at });
  const version = (last?.version ?? 0) + 1;
  return { id, version, recordedAt: at, ...from, author, reason };
}

export function findLast<T extends RecordTable>(
  tx: Transaction,
  table: T,
  id: string,
): T["$inferSelect"] | undefined {
  const row: unknown = tx
    .select()
    .from(table)
    .where(eq(table.id, id))
    .orderBy(desc(table.version))
    .limit(1)
    .get();
  // The driver's type forgets which of the four tables it read.
  return row as T["$inferSelect"] | undefined;
}

export type ActivityParts = { types: readonly ActivityType[]; organisations: readonly Organisation[] };

export function insertActivity(
  tx: Transaction,
  row: typeof activities.$inferInsert,
  parts: ActivityParts,
): void {
  const { versionId } = tx.insert(activities).values(row).returning({ versionId: activities.versionId }).get();
  for (const type of new Set(parts.types)) tx.insert(activityTypeLabels).values({ versionId, type }).run();
  parts.organisations.forEach(({ name, role }, position) => {
    tx.insert(activityOrganisations).values({ versionId, position, name, role }).run();
  });
}

/** Types and organisations of one version, in order. */
export function getParts(tx: Transaction, versionId: number): ActivityParts {
  const types = tx
    .select({ type: activityTypeLabels.type })
    .from(activityTypeLabels)
    .where(eq(activityTypeLabels.versionId, versionId))
    .orderBy(activityTypeLabels.type)
    .all();
  const organisations = tx
    .select({ name: activityOrganisations.name, role: activityOrganisations.role })
    .from(activityOrganisations)
    .where(eq(activityOrganisations.versionId, versionId))
    .orderBy(activityOrganisations.position)
    .all();
  return { types: types.map((row) => row.type), organisations };
}

export type Span = { start: number; end: number } | null;

/**
 * The reason of versions that differ only in where in the text they stand. They keep the origin of the shipped row, so that a
 * reload still owns the record, and are no correction.
 */
export const spanOnly = "span";

/** Gives a shipped record its span in an imported text, or takes it away; its content stays word for word. */
export function moveSpan(
  tx: Transaction,
  table: RecordTable,
  id: string,
  span: Span,
  by: Omit<Author, "reason">,
): void {
  const last = findLast(tx, table, id);
  if (last === undefined || last.supersededAt !== null) return;
  const [start, end] = [span?.start ?? null, span?.end ?? null];
  if (last.start === start && last.end === end) return;
  supersede(tx, table, last.versionId, { supersededAt: by.at });
  const { versionId, ...content } = last;
  const moved = {
    version: last.version + 1,
    recordedAt: by.at,
    author: by.author,
    reason: spanOnly,
    start,
    end,
  };
  if (table === activities)
    insertActivity(tx, { ...(content as ActivityInsert), ...moved }, getParts(tx, versionId));
  else if (table === observations)
    tx.insert(observations)
      .values({ ...(content as ObservationInsert), ...moved })
      .run();
  else if (table === campaigns)
    tx.insert(campaigns)
      .values({ ...(content as CampaignInsert), ...moved })
      .run();
  else
    tx.insert(claims)
      .values({ ...(content as ClaimInsert), ...moved })
      .run();
}

// `table` decides which row `findLast` read; the compiler cannot follow that from one to the other.
type ActivityInsert = typeof activities.$inferInsert;
type ObservationInsert = typeof observations.$inferInsert;
type CampaignInsert = typeof campaigns.$inferInsert;
type ClaimInsert = typeof claims.$inferInsert;
