import { renameSync, rmSync } from "node:fs";
import { fileWords } from "@/lib/text/zh/file-words";
import { databasePath, openDatabase } from "@/db/client";
import { DatabaseError } from "@/db/database-error";
import { LoadError } from "@/db/load/table";
import { migrateDatabase } from "@/db/migrate";
import { loadFacts } from "@/db/load/seed";

/**
 * Builds the database from the data files beside the old one and puts it in its place: whoever serves reads the old one
 * until the new one is whole. What was only in it is gone; the accounts are in another file and stay.
 */
async function reset(path: string): Promise<void> {
  const fresh = `${path}.new`;
  remove(fresh, ["", "-wal", "-shm"]);
  const database = openDatabase(fresh, { create: true });
  migrateDatabase(database, path);
  await loadFacts(database);
  database.$client.close();
  remove(path, ["-wal", "-shm"]); // a log of the old file would be taken for one of the new
  renameSync(fresh, path);
  console.log(fileWords.database.rebuilt(path));
}

function remove(path: string, suffixes: readonly string[]): void {
  for (const suffix of suffixes) rmSync(path + suffix, { force: true });
}

try {
  await reset(databasePath());
} catch (error) {
  if (!(error instanceof DatabaseError || error instanceof LoadError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
