import { resolve } from "node:path";
import { backUp } from "@/db/backup";
import { databasePath } from "@/db/client";
import { DatabaseError } from "@/db/database-error";
import { upkeep } from "@/lib/text/zh/upkeep";

/** `npm run backup -- FILE`: a whole copy of the database and its accounts, while the site runs. Exit code 1 with a sentence. */
const [file, ...more] = process.argv.slice(2);
try {
  if (file === undefined || more.length > 0) throw new DatabaseError(upkeep.usage.backup);
  const saved = await backUp(databasePath(), resolve(file));
  console.log(upkeep.saved(saved.path, saved.bytes));
  console.log(upkeep.counts(saved.counts));
  console.log(upkeep.checksum(saved.sha256));
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
