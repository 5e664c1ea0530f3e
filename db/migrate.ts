import { readFileSync } from "node:fs";
import { join } from "node:path";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { z } from "zod";
import { fileWords } from "@/lib/text/zh/file-words";
import { accountsPath, openAccounts } from "./accounts";
import type { Accounts } from "./accounts";
import type { Database } from "./client";
import { DatabaseError, explainDatabaseError, explainMigrationError } from "./database-error";
import { moveAccounts } from "./move-accounts";

// The server is one file elsewhere; all programs start in the project's folder.
const folder = join(process.cwd(), "db/migrations");
const accountsFolder = join(folder, "accounts");
const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });
const applied = z.object({ newest: z.number().nullable() });

/** Milliseconds of the newest migration this program knows. */
function newestKnown(migrations: string): number {
  const { entries } = journal.parse(JSON.parse(readFileSync(join(migrations, "meta/_journal.json"), "utf8")));
  return Math.max(...entries.map((entry) => entry.when));
}

/** Milliseconds of the newest migration in the file; null when it is empty. Throws when it is another program's. */
function newestApplied({ $client }: Database | Accounts, path: string): number | null {
  const exists = $client.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (exists === undefined) {
    const foreign = $client.prepare("select 1 from sqlite_master").get();
    if (foreign !== undefined) throw new DatabaseError(fileWords.database.foreign(path));
    return null;
  }
  const row = $client.prepare("select max(created_at) as newest from __drizzle_migrations").get();
  return applied.parse(row).newest;
}

/**
 * Brings the schema of the database and of the accounts beside it up to date; an older file's accounts move there. Throws
 * DatabaseError, with the file untouched, when a newer program wrote it.
 */
export function migrateDatabase(database: Database, path: string): void {
  refuseNewer(database, path, folder);
  const accounts = openAccounts(path, { create: true });
  try {
    bring(accounts, accountsPath(path), accountsFolder, () =>
      migrate(accounts, { migrationsFolder: accountsFolder }),
    );
    moveAccounts(database, accounts);
  } finally {
    accounts.$client.close();
  }
  bring(database, path, folder, () => migrate(database, { migrationsFolder: folder }));
}

/** Whether the file has every table this program asks for; throws when a newer program wrote it. */
export function isMigrated(database: Database, path: string): boolean {
  refuseNewer(database, path, folder);
  return newestApplied(database, path) === newestKnown(folder);
}

function refuseNewer(database: Database | Accounts, path: string, migrations: string): void {
  try {
    const newest = newestApplied(database, path);
    if (newest !== null && newest > newestKnown(migrations))
      throw new DatabaseError(fileWords.database.newer(path));
  } catch (error) {
    throw explainDatabaseError(error, path);
  }
}

function bring(file: Database | Accounts, path: string, migrations: string, apply: () => void): void {
  refuseNewer(file, path, migrations);
  try {
    apply();
  } catch (error) {
    throw explainMigrationError(error, path);
  }
}
