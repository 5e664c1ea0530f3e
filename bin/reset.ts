import { rmSync } from "node:fs";
import { zh } from "@/lib/text/zh";
import { databasePath } from "@/db/client";

/** Deletes the database file; the next `npm run db` builds it anew from the data files. What was only in it is gone. */
const path = databasePath();
for (const suffix of ["", "-wal", "-shm"]) rmSync(`${path}${suffix}`, { force: true });
console.log(zh.database.deleted(path));
await import("./prepare");
