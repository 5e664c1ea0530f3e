import { asc, inArray } from "drizzle-orm";
import type { Adcode } from "@/lib/record/types";
import { getDatabase } from "../client";
import { activities, observations, regions } from "../schema/facts";
import { isCurrent } from "../records/current";

/** The codes of the regions that current records speak of, in order; a city of an activity is one of them. */
export async function getKnownRegions(): Promise<Adcode[]> {
  const database = getDatabase();
  const of = [
    database.select({ code: activities.region }).from(activities).where(isCurrent(activities)),
    database.select({ code: observations.region }).from(observations).where(isCurrent(observations)),
  ].flatMap((rows) => rows.all().map(({ code }) => code));
  const rows = database
    .select({ adcode: regions.adcode })
    .from(regions)
    .where(inArray(regions.adcode, [...new Set(of)]))
    .orderBy(asc(regions.adcode));
  return rows.all().map(({ adcode }) => adcode);
}
