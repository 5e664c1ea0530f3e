import { join } from "node:path";
import { getTableColumns, sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { Database } from "../client";
import { locateAllRecords } from "../commands/locate-records";
import { readFacts } from "./facts";
import type { Facts } from "./facts";
import { loadActivities, loadCampaigns, loadClaims, loadObservations } from "./records";
import type { VersionReport } from "./versions";
import { regions, sources } from "../schema/facts";
import { transact } from "../transact";
import type { Transaction } from "../transact";

export const dataFolder = join(import.meta.dirname, "../data");

export type LoadReport = {
  campaigns: VersionReport;
  activities: VersionReport;
  observations: VersionReport;
  claims: VersionReport;
};

/**
 * Loads the data files of `folder` in one transaction; loading the same files again changes nothing.
 * Throws LoadError, and leaves the database as it was, when a row is not a fact we can keep.
 */
export async function loadFacts(
  database: Database,
  folder = dataFolder,
  now = new Date(),
): Promise<LoadReport> {
  const facts = readFacts(folder);
  const recordedAt = now.toISOString();
  return transact(database, (tx) => {
    // A region may stand before its parent in the file.
    tx.run(sql`pragma defer_foreign_keys = on`);
    loadReferences(tx, facts);
    const report = {
      campaigns: loadCampaigns(tx, facts, recordedAt),
      activities: loadActivities(tx, facts, recordedAt),
      observations: loadObservations(tx, facts, recordedAt),
      claims: loadClaims(tx, facts, recordedAt),
    };
    // What was loaded anew has no place in an imported text yet.
    locateAllRecords(tx, { author: "db/data", at: recordedAt });
    return report;
  });
}

function loadReferences(tx: Transaction, facts: Facts): void {
  for (const { value } of facts.regions) {
    const update = { target: regions.adcode, set: value, setWhere: differs(regions) };
    tx.insert(regions).values(value).onConflictDoUpdate(update).run();
  }
  for (const { value } of facts.sources) {
    const update = { target: sources.id, set: value, setWhere: differs(sources) };
    tx.insert(sources).values(value).onConflictDoUpdate(update).run();
  }
}

/** Whether the row that stands is another than the one to be written: the same row again is no change readers could see. */
function differs(table: typeof regions | typeof sources): SQL {
  const columns = Object.values(getTableColumns(table));
  const fresh = columns.map((column) => sql`excluded.${sql.identifier(column.name)}`);
  return sql`(${sql.join(columns, sql`, `)}) is not (${sql.join(fresh, sql`, `)})`;
}
