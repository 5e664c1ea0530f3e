import { desc, eq } from "drizzle-orm";
import type { Campaign } from "@/lib/record/types";
import { getDatabase } from "../client";
import { campaigns } from "../schema/facts";

/** Every campaign, newest first. */
export async function getCampaigns(): Promise<Campaign[]> {
  return getDatabase().select().from(campaigns).orderBy(desc(campaigns.startsOn), campaigns.id).all();
}

export async function findCampaign(id: string): Promise<Campaign | undefined> {
  return getDatabase().select().from(campaigns).where(eq(campaigns.id, id)).get();
}
