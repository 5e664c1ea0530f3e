import { rmSync } from "node:fs";
import { openDatabase } from "../db/client";
import { migrateDatabase } from "../db/migrate";
import { loadFacts } from "@/db/load/seed";

const path = ".cache/unit.sqlite";

/** One real database of the shipped facts for all unit tests of a run. */
export default async function buildUnitDatabase(): Promise<void> {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(`${path}${suffix}`, { force: true });
  const database = openDatabase(path, { create: true });
  migrateDatabase(database, path);
  await loadFacts(database);
  database.$client.close();
}
