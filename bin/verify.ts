import { wordFault } from "@/db/backup";
import { databasePath, openDatabase } from "@/db/client";
import { DatabaseError } from "@/db/database-error";
import { isMigrated } from "@/db/migrate";
import { verifyDatabase } from "@/db/verify";
import { upkeep } from "@/lib/text/zh/upkeep";

/** `npm run verify`: the database held against its own history. Exit code 1 with every contradiction. */
try {
  const path = databasePath();
  const database = openDatabase(path);
  if (!isMigrated(database, path)) throw new DatabaseError(upkeep.old(path));
  const { faults, records, decisions } = verifyDatabase(database);
  if (faults.length > 0)
    throw new DatabaseError([upkeep.faults(faults.length), ...faults.map(wordFault)].join("\n"));
  console.log(upkeep.verified(records, decisions));
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
