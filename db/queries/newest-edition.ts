import { and, count, countDistinct, eq, isNotNull } from "drizzle-orm";
import type { Campaign } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";
import { getDatabase } from "../client";
import { isCurrent } from "../records/current";
import { activities } from "../schema/facts";
import { getCampaigns } from "./campaigns";

/** The newest edition that held activities are on record of, with how many and in how many provinces; null where there is none. */
export async function getNewestEdition(text: Text): Promise<{
  campaign: Campaign;
  records: number;
  provinces: number;
} | null> {
  const { campaign, status, region } = activities;
  const counts = getDatabase()
    .select({ campaign, records: count(), provinces: countDistinct(region) })
    .from(activities)
    .where(and(isCurrent(activities), eq(status, "held"), isNotNull(campaign)))
    .groupBy(campaign)
    .orderBy(campaign)
    .all();
  for (const edition of await getCampaigns(text)) {
    const found = counts.find((row) => row.campaign === edition.id);
    if (found !== undefined) return { campaign: edition, records: found.records, provinces: found.provinces };
  }
  return null;
}
