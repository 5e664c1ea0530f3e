import { and, eq, isNotNull } from "drizzle-orm";
import type { Source } from "@/lib/record/types";
import { getDatabase } from "../client";
import { isCurrent } from "../records/current";
import { toSource } from "../records/rows";
import { activities, campaigns, sources } from "../schema/facts";

/** By edition, every source that says something of it: what “未提及” within that edition was said after reading. */
export async function getEditionSources(): Promise<ReadonlyMap<string, Source[]>> {
  const database = getDatabase();
  const ofActivities = database
    .selectDistinct({ campaign: activities.campaign, source: sources })
    .from(activities)
    .innerJoin(sources, eq(sources.id, activities.source))
    .where(and(isCurrent(activities), isNotNull(activities.campaign)))
    .all();
  const ofEditions = database
    .select({ campaign: campaigns.id, source: sources })
    .from(campaigns)
    .innerJoin(sources, eq(sources.id, campaigns.source))
    .where(isCurrent(campaigns))
    .all();
  const rows = [...ofActivities, ...ofEditions].toSorted((a, b) => a.source.id.localeCompare(b.source.id));
  const byCampaign = Map.groupBy(rows, ({ campaign }) => campaign ?? "");
  return new Map(
    [...byCampaign].map(([campaign, group]) => [
      campaign,
      [...new Map(group.map(({ source }) => [source.id, toSource(source)])).values()],
    ]),
  );
}
