import { checkDatabase, databasePath, openDatabase } from "@/db/client";
import { DatabaseError } from "@/db/database-error";
import { isMigrated } from "@/db/migrate";
import { fileWords } from "@/lib/text/zh/file-words";

/** The path of a database that can be served. Throws DatabaseError where it is absent, damaged, another program's or version's. */
function findDatabase(): string {
  const path = databasePath();
  const database = openDatabase(path);
  try {
    checkDatabase(database, path);
    if (!isMigrated(database, path)) throw new DatabaseError(fileWords.database.old(path));
  } finally {
    database.$client.close();
  }
  return path;
}

/** The same for whoever starts the server: a sentence, and the end. */
export function findDatabaseOrExit(): string {
  try {
    return findDatabase();
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
