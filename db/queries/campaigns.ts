import { campaignIn } from "@/lib/record/campaign-in";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Campaign } from "@/lib/record/types";
import { getDatabase } from "../client";
import { isCurrent } from "../records/current";
import { campaigns } from "../schema/facts";
import type { Text } from "@/lib/text/text";

const columns = {
  id: campaigns.id,
  series: campaigns.series,
  number: campaigns.number,
  name: campaigns.name,
  theme: campaigns.theme,
  themeTranslated: campaigns.themeTranslated,
  startsOn: campaigns.startsOn,
  endsOn: campaigns.endsOn,
  publisher: campaigns.publisher,
};

/** Every campaign as it stands now, newest first; one whose days are not stated by its number among them. */
export async function getCampaigns(text: Text): Promise<Campaign[]> {
  return getDatabase()
    .select(columns)
    .from(campaigns)
    .where(isCurrent(campaigns))
    .orderBy(desc(orderDay), desc(campaigns.number), asc(campaigns.id))
    .all()
    .map((row) => campaignIn(text, row));
}

// A series that counts by year has its place even where no source states the day.
const orderDay = sql`coalesce(${campaigns.startsOn}, case when ${campaigns.number} > 1900 then cast(${campaigns.number} as text) end, '')`;

export async function findCampaign(text: Text, id: string): Promise<Campaign | undefined> {
  const row = getDatabase()
    .select(columns)
    .from(campaigns)
    .where(and(eq(campaigns.id, id), isCurrent(campaigns)))
    .get();
  return row && campaignIn(text, row);
}
