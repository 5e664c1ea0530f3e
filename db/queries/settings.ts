import { eq } from "drizzle-orm";
import { settings } from "../schema/review";
import { secondPerson } from "../records/settings";
import { getDatabase } from "../client";

/** Whether figures are published by someone other than who accepted them. */
export async function needsSecondPerson(): Promise<boolean> {
  const row = getDatabase().select().from(settings).where(eq(settings.name, secondPerson)).get();
  return row?.value === "on";
}
