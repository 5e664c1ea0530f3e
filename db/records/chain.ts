import { createHash } from "node:crypto";
import { and, desc, eq, inArray, isNotNull, lt } from "drizzle-orm";
import type { Database } from "../client";
import {
  activities,
  activityOrganisations,
  activityTypeLabels,
  campaigns,
  claims,
  observations,
} from "../schema/facts";
import { revisions } from "../schema/review";
import type { Action } from "../schema/review";
import type { Transaction } from "../transact";

/**
 * The chain of what readers see: each decision that changes it carries a hash over itself, over every version it wrote or
 * ended, and over the hash of the one before, so that nothing in between is changed, left out or put in unseen.
 */

const versionTables = [activities, observations, claims, campaigns] as const;

export const isPublic = (action: Action) =>
  action === "publish" || action === "withdraw" || action === "restore";

export type Link = Pick<typeof revisions.$inferSelect, "document" | "action" | "author" | "at"> & {
  reason?: string | null;
};

type Reader = Database | Transaction;

/** The hash of the newest public decision, or of the newest before revision `id`; null at the beginning of the chain. */
export function findChain(reader: Reader, id = Number.MAX_SAFE_INTEGER): string | null {
  return (
    reader
      .select({ chain: revisions.chain })
      .from(revisions)
      .where(and(isNotNull(revisions.chain), lt(revisions.id, id)))
      .orderBy(desc(revisions.id))
      .limit(1)
      .get()?.chain ?? null
  );
}

/** The hash of a decision made at `at`, in hexadecimal. All versions of that moment must have been written. */
export function hashLink(
  reader: Reader,
  { document, action, author, at, reason }: Link,
  before: string | null,
): string {
  const hash = createHash("sha256");
  const add = (value: unknown) => hash.update(`${JSON.stringify(value)}\n`);
  add([before, document, action, author, at, reason ?? null]);
  for (const table of versionTables) {
    const ended = { id: table.id, version: table.version, by: table.withdrawnBy, why: table.withdrawnReason };
    for (const row of reader
      .select()
      .from(table)
      .where(eq(table.recordedAt, at))
      .orderBy(table.versionId)
      .all())
      add(contentOf(row));
    for (const row of reader
      .select(ended)
      .from(table)
      .where(eq(table.supersededAt, at))
      .orderBy(table.versionId)
      .all())
      add(contentOf(row));
  }
  const written = reader
    .select({ versionId: activities.versionId })
    .from(activities)
    .where(eq(activities.recordedAt, at))
    .all()
    .map(({ versionId }) => versionId);
  for (const table of [activityTypeLabels, activityOrganisations] as const)
    for (const row of reader.select().from(table).where(inArray(table.versionId, written)).all())
      add(contentOf(row));
  return hash.digest("hex");
}

const later = new Set(["supersededAt", "withdrawnBy", "withdrawnReason"]); // what may still be said of a version

/** What a row says, by name; a column it leaves empty counts for nothing, so that a new one changes no old hash. */
function contentOf(row: object): [string, unknown][] {
  return Object.entries(row)
    .filter(([name, value]) => value !== null && !later.has(name))
    .toSorted(([a], [b]) => a.localeCompare(b));
}
