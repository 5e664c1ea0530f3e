import { eq } from "drizzle-orm";
import type { Alike } from "@/lib/review/import-summary";
import { getDatabase } from "../client";
import { findAlike, toImportedRead } from "../records/alike";
import { documents } from "../schema/review";

/** Other imported texts that an imported one looks like, as the records of both stand now. */
export async function getAlike(sha256: string): Promise<Alike[]> {
  const database = getDatabase();
  const document = database.select().from(documents).where(eq(documents.sha256, sha256)).get();
  return document === undefined ? [] : findAlike(database, toImportedRead(database, document));
}
