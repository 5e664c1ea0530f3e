import { getCampaigns } from "@/db/queries/campaigns";
import { getUnknownRegions } from "@/db/queries/regions";
import { findSource } from "@/db/queries/sources";
import type { LeftOut } from "@/lib/address/parameters";
import type { Text } from "@/lib/text/text";

/** What a query may name: regions, an edition or none, a source. */
export type Named = {
  region?: readonly string[];
  city?: readonly string[];
  campaign?: string | null;
  source?: string | null;
};

/** The names of a query that nothing on record has, each with what is allowed. */
export async function findUnknownNames(
  text: Text,
  { region, city, campaign = null, source = null }: Named,
): Promise<LeftOut[]> {
  return [
    ...(await unknownRegions(text, "region", region)),
    ...(await unknownRegions(text, "city", city)),
    ...(campaign === null ? [] : await unknownCampaign(text, campaign)),
    ...(source === null || (await findSource(source)) !== undefined
      ? []
      : [{ param: "source", values: [source], allowed: text.api.knownSources }]),
  ];
}

async function unknownRegions(text: Text, param: string, adcodes: readonly string[] = []): Promise<LeftOut[]> {
  const values = await getUnknownRegions(adcodes);
  return values.length === 0 ? [] : [{ param, values, allowed: text.api.knownRegions }];
}

async function unknownCampaign(text: Text, campaign: string): Promise<LeftOut[]> {
  const known = [...(await getCampaigns(text)).map(({ id }) => id), "none"];
  return known.includes(campaign)
    ? []
    : [{ param: "campaign", values: [campaign], allowed: known.join(" | ") }];
}
