import { and, desc, eq, sql } from "drizzle-orm";
import { activities, claims, observations, records } from "../schema/facts";
import type { recordKinds } from "../schema/facts";
import type { Transaction } from "../transact";
import type { origins } from "../schema/version-columns";

export type RecordTable = typeof activities | typeof observations | typeof claims;

/** The columns every version carries; the content is the caller's. */
export type VersionStamp = {
  id: string;
  version: number;
  recordedAt: string;
  origin: (typeof origins)[number];
  originHash: string;
  author: string;
  reason: string;
};

/** What a load did to one kind of record. `kept` were changed by a person since and left as they are. */
export type VersionReport = {
  added: number;
  changed: number;
  withdrawn: number;
  unchanged: number;
  kept: string[];
};

const author = "db/data";

/**
 * Brings one kind of record in line with the rows of its data file: a new row becomes version 1, a changed row supersedes
 * the version that was loaded from it, a removed row is withdrawn. What a person has changed since is left and reported.
 */
export function loadVersions<R extends { id: string; hash: string }>(
  tx: Transaction,
  { kind, table, now }: { kind: (typeof recordKinds)[number]; table: RecordTable; now: string },
  rows: readonly R[],
  insert: (stamp: VersionStamp, row: R) => void,
): VersionReport {
  const report: VersionReport = { added: 0, changed: 0, withdrawn: 0, unchanged: 0, kept: [] };
  const latest = new Map(getLatest(tx, table).map((version) => [version.id, version]));
  const stamp = (row: R, version: number, reason: string): VersionStamp => ({
    id: row.id,
    version,
    recordedAt: now,
    origin: "data",
    originHash: row.hash,
    author,
    reason,
  });

  for (const row of rows) {
    const last = latest.get(row.id);
    latest.delete(row.id);
    if (last === undefined) {
      tx.insert(records).values({ id: row.id, kind }).run();
      insert(stamp(row, 1, "load"), row);
      report.added += 1;
    } else if (isChangedByPerson(last)) {
      if (lastLoadedHash(tx, table, row.id) !== row.hash) report.kept.push(row.id);
    } else if (last.supersededAt === null && last.originHash === row.hash) {
      report.unchanged += 1;
    } else {
      if (last.supersededAt === null) supersede(tx, table, last.versionId, { supersededAt: now });
      insert(stamp(row, last.version + 1, "reload"), row);
      report.changed += 1;
    }
  }

  for (const gone of latest.values()) {
    if (gone.supersededAt !== null) continue;
    if (isChangedByPerson(gone)) {
      if (lastLoadedHash(tx, table, gone.id) !== undefined) report.kept.push(gone.id);
      continue;
    }
    supersede(tx, table, gone.versionId, {
      supersededAt: now,
      withdrawnBy: author,
      withdrawnReason: "row removed",
    });
    report.withdrawn += 1;
  }
  return report;
}

type Latest = ReturnType<typeof getLatest>[number];

/** The newest version of every record, current or withdrawn. */
function getLatest(tx: Transaction, table: RecordTable) {
  const { versionId, id, origin, originHash, supersededAt, withdrawnBy } = table;
  return tx
    .select({
      versionId,
      id,
      origin,
      originHash,
      supersededAt,
      withdrawnBy,
      version: sql<number>`max(${table.version})`,
    })
    .from(table)
    .groupBy(table.id)
    .all();
}

function isChangedByPerson(last: Latest): boolean {
  return last.origin !== "data" || (last.withdrawnBy !== null && last.withdrawnBy !== author);
}

function lastLoadedHash(tx: Transaction, table: RecordTable, id: string): string | null | undefined {
  const loaded = and(eq(table.id, id), eq(table.origin, "data"));
  return tx
    .select({ hash: table.originHash })
    .from(table)
    .where(loaded)
    .orderBy(desc(table.version))
    .limit(1)
    .get()?.hash;
}

type Ending = { supersededAt: string; withdrawnBy?: string; withdrawnReason?: string };

function supersede(tx: Transaction, table: RecordTable, versionId: number, ending: Ending): void {
  tx.update(table).set(ending).where(eq(table.versionId, versionId)).run();
}
