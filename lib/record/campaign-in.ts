import type { Campaign } from "./types";
import type { Text } from "@/lib/text/text";

/** An edition under the name that the language has for it; one of no series keeps its own. */
export const campaignIn = (text: Text, campaign: Campaign): Campaign => ({
  ...campaign,
  name: text.editions.nameOf(campaign.name, campaign.series, campaign.number),
});
