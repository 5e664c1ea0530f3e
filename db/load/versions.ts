import { and, desc, eq, sql } from "drizzle-orm";
import { nextStamp, withdrawVersion } from "../records/versions";
import type { RecordTable, Stamp } from "../records/versions";
import type { recordKinds } from "../schema/facts";
import type { Transaction } from "../transact";

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
  insert: (stamp: Stamp, row: R) => void,
): VersionReport {
  const report: VersionReport = { added: 0, changed: 0, withdrawn: 0, unchanged: 0, kept: [] };
  const latest = new Map(getLatest(tx, table).map((version) => [version.id, version]));
  const write = (row: R, last: Latest | undefined, reason: string) => {
    const by = { author, at: now, reason };
    insert(nextStamp(tx, table, { id: row.id, kind }, last, by, { origin: "data", originHash: row.hash }), row);
  };

  for (const row of rows) {
    const last = latest.get(row.id);
    latest.delete(row.id);
    if (last === undefined) {
      write(row, undefined, "load");
      report.added += 1;
    } else if (isChangedByPerson(last)) {
      if (lastLoadedHash(tx, table, row.id) !== row.hash) report.kept.push(row.id);
    } else if (last.supersededAt === null && last.originHash === row.hash) {
      report.unchanged += 1;
    } else {
      write(row, last, "reload");
      report.changed += 1;
    }
  }

  for (const gone of latest.values()) {
    if (gone.supersededAt !== null) continue;
    if (isChangedByPerson(gone)) {
      if (lastLoadedHash(tx, table, gone.id) !== undefined) report.kept.push(gone.id);
      continue;
    }
    withdrawVersion(tx, table, gone.versionId, { author, at: now, reason: "row removed" });
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
