import { statSync } from "node:fs";
import BetterSqlite3 from "better-sqlite3";
import { openDatabase } from "@/db/client";
import { DatabaseError } from "@/db/database-error";
import { watchPublicVersion } from "@/db/public-version";

const restless = 250; // ms between looks at the files

/**
 * What moves whenever something public may have changed: the version in the file, which file it is, and the boundaries. A
 * lock held elsewhere is not waited for: what was known stands until it is gone.
 */
export function createPublicVersion(file: string): () => string {
  let read = open(file);
  let [data, place, looked] = ["", placeOf(file), 0];
  const look = () => {
    if (Date.now() - looked < restless) return;
    const now = placeOf(file);
    looked = Date.now();
    if (now.database !== place.database) {
      const fresh = findReader(file);
      if (fresh === undefined) return; // taken away or not whole yet: what was known stands
      read = fresh;
    }
    place = now;
  };
  return () => {
    look();
    try {
      data = String(read());
    } catch (error) {
      if (!(error instanceof BetterSqlite3.SqliteError && error.code.startsWith("SQLITE_BUSY"))) throw error;
    }
    return `${data}-${place.database}-${place.shapes ?? 0}`;
  };
}

/**
 * The same, read once for all requests that arrived together: a turn of the event loop. Whoever was told that something is
 * public asks in a later one.
 */
export function readPerTurn(version: () => string): () => string {
  let known: string | null = null;
  const forget = () => (known = null);
  return () => {
    if (known === null) {
      known = version();
      setImmediate(forget);
    }
    return known;
  };
}

const open = (file: string) => watchPublicVersion(openDatabase(file));

function findReader(file: string) {
  try {
    return open(file);
  } catch (error) {
    if (error instanceof DatabaseError || error instanceof BetterSqlite3.SqliteError) return undefined;
    throw error;
  }
}

const placeOf = (file: string) => ({
  database: statSync(file, { throwIfNoEntry: false })?.ino ?? 0,
  shapes: shapesVersion(),
});

/** Null while there are no boundary files: what is made without them is not kept. */
export function shapesVersion(): number | null {
  return statSync("public/geo/meta.json", { throwIfNoEntry: false })?.mtimeMs ?? null;
}
