import { readFileSync } from "node:fs";
import { join } from "node:path";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { z } from "zod";
import { zh } from "@/lib/text/zh";
import { DatabaseError, explainDatabaseError } from "./client";
import type { Database } from "./client";

const folder = join(import.meta.dirname, "migrations");
const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });
const applied = z.object({ newest: z.number().nullable() });

/** Milliseconds of the newest migration this program knows. */
function newestKnown(): number {
  const { entries } = journal.parse(JSON.parse(readFileSync(join(folder, "meta/_journal.json"), "utf8")));
  return Math.max(...entries.map((entry) => entry.when));
}

/** Milliseconds of the newest migration in the file; null when it is empty. Throws when it is another program's. */
function newestApplied(database: Database, path: string): number | null {
  const exists = database.$client
    .prepare("select 1 from sqlite_master where name = '__drizzle_migrations'")
    .get();
  if (exists === undefined) {
    const foreign = database.$client.prepare("select 1 from sqlite_master").get();
    if (foreign !== undefined) throw new DatabaseError(zh.database.foreign(path));
    return null;
  }
  const row = database.$client.prepare("select max(created_at) as newest from __drizzle_migrations").get();
  return applied.parse(row).newest;
}

/** Brings the schema up to date. Throws DatabaseError, with the file untouched, when a newer program wrote it. */
export function migrateDatabase(database: Database, path: string): void {
  try {
    const newest = newestApplied(database, path);
    if (newest !== null && newest > newestKnown()) throw new DatabaseError(zh.database.newer(path));
    migrate(database, { migrationsFolder: folder });
  } catch (error) {
    throw explainDatabaseError(error, path);
  }
}
