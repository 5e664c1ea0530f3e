import { eq, sql } from "drizzle-orm";
import type { SiteCoverage } from "@/lib/reading/site-coverage";
import { getDatabase } from "../client";
import { isCurrent } from "../records/current";
import { observations, sources } from "../schema/facts";

/** How far the current figures can be followed: to an address, to the very sentence, or only to a repost. */
export async function getSiteCoverage(): Promise<SiteCoverage> {
  const countIf = (condition: ReturnType<typeof sql>) => sql<number>`count(*) filter (where ${condition})`;
  const counts = getDatabase()
    .select({
      figures: sql<number>`count(*)`,
      withAddress: countIf(sql`${sources.url} is not null`),
      withSentence: countIf(sql`${observations.start} is not null or ${observations.sentence} is not null`),
      reposts: countIf(sql`${sources.kind} = 'repost'`),
    })
    .from(observations)
    .innerJoin(sources, eq(sources.id, observations.source))
    .where(isCurrent(observations))
    .get();
  return counts ?? { figures: 0, withAddress: 0, withSentence: 0, reposts: 0 };
}
