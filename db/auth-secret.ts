import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

/** What sessions are signed with: BETTER_AUTH_SECRET, or a value made once and kept beside the database for its owner only. */
export function readSecret(databaseFile: string): string {
  const given = process.env["BETTER_AUTH_SECRET"];
  if (given !== undefined && given !== "") return given;
  const path = `${databaseFile}-auth-secret`;
  try {
    // wx: of two processes that start at once one writes, the other reads.
    writeFileSync(path, randomBytes(32).toString("hex"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(path, "utf8").trim();
}
