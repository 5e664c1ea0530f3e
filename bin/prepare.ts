import { fileWords } from "@/lib/text/zh/file-words";
import { checkDatabase, databasePath, openDatabase } from "@/db/client";
import { DatabaseError } from "@/db/database-error";
import { LoadError } from "@/db/load/table";
import { isMigrated, migrateDatabase } from "@/db/migrate";
import { loadFacts } from "@/db/load/seed";

/** Creates, migrates and loads the database; the same files again change nothing. Exit code 1 with one clear sentence. */
async function prepare(): Promise<void> {
  const path = databasePath();
  const database = openDatabase(path, { create: true });
  checkDatabase(database, path);
  if (database.$client.readonly) {
    if (!isMigrated(database, path)) throw new DatabaseError(fileWords.database.readOnlyOld(path));
    console.log(fileWords.database.isReadOnly(path));
    database.$client.close();
    return;
  }
  migrateDatabase(database, path);
  const report = await loadFacts(database);
  const reports = Object.values(report);
  const sum = (key: "added" | "changed" | "withdrawn") => reports.reduce((total, part) => total + part[key], 0);
  const kept = reports.flatMap((part) => part.kept);
  if (kept.length > 0) console.log(fileWords.load.kept(kept));
  console.log(fileWords.load.done(sum("added"), sum("changed"), sum("withdrawn")));
  database.$client.close();
}

try {
  await prepare();
} catch (error) {
  if (!(error instanceof DatabaseError || error instanceof LoadError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
