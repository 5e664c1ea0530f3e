import { resolve } from "node:path";
import { restore } from "@/db/backup";
import { databasePath } from "@/db/client";
import { DatabaseError } from "@/db/database-error";
import { upkeep } from "@/lib/text/zh/upkeep";

/** `npm run restore -- FILE`: a backup takes the database's place once it is known to be whole. Exit code 1 with a sentence. */
const [file, ...more] = process.argv.slice(2);
try {
  if (file === undefined || more.length > 0) throw new DatabaseError(upkeep.usage.restore);
  const path = databasePath();
  const { old } = await restore(resolve(file), path);
  console.log(upkeep.restored(path, old));
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
