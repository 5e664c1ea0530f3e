import { and, desc, eq, sql } from "drizzle-orm";
import { findLast, nextStamp, withdrawVersion } from "../records/versions";
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

/** A row as first stated and, in order, what it was corrected to; each correction says why. */
export type Corrected<R> = { first: R; corrections: readonly { row: R; reason: string }[] };

/**
 * Brings one kind of record in line with the rows of its data file: a new row becomes version 1 and each of its corrections
 * the next, a changed row supersedes the version that was loaded from it, a removed row is withdrawn.
 * What a person has changed since is left and reported.
 */
export function loadVersions<R extends { id: string; hash: string }>(
  tx: Transaction,
  { kind, table, now }: { kind: (typeof recordKinds)[number]; table: RecordTable; now: string },
  records: readonly Corrected<R>[],
  insert: (stamp: Stamp, row: R) => void,
): VersionReport {
  const report: VersionReport = { added: 0, changed: 0, withdrawn: 0, unchanged: 0, kept: [] };
  const latest = new Map(getLatest(tx, table).map((version) => [version.id, version]));
  const write = (row: R, last: Parameters<typeof nextStamp>[3], reason: string) => {
    const by = { author, at: now, reason };
    insert(nextStamp(tx, table, { id: row.id, kind }, last, by, { origin: "data", originHash: row.hash }), row);
  };

  for (const { first, corrections } of records) {
    const { id } = first;
    const final = corrections.at(-1)?.row ?? first;
    const last = latest.get(id);
    latest.delete(id);
    if (last !== undefined && isChangedByPerson(last)) {
      if (lastLoadedHash(tx, table, id) !== final.hash) report.kept.push(id);
      continue;
    }
    if (last?.supersededAt === null && last.originHash === final.hash) {
      report.unchanged += 1;
      continue;
    }
    const chain = [{ row: first, reason: last === undefined ? "load" : "reload" }, ...corrections];
    const due = chain.slice(last === undefined ? 0 : nextInChain(last, chain));
    for (const [index, { row, reason }] of due.entries())
      write(row, index === 0 ? last : findLast(tx, table, id), reason);
    report[last === undefined ? "added" : "changed"] += 1;
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

/** Where to go on: after the version that holds; with the last one where none holds or it is none of these. */
function nextInChain(last: Latest, chain: readonly { row: { hash: string } }[]): number {
  const held = chain.findLastIndex(({ row }) => row.hash === last.originHash);
  return last.supersededAt === null && held >= 0 ? held + 1 : chain.length - 1;
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
