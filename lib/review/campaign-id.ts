import type { CampaignSeries } from "@/lib/record/types";

/** The id of an edition: its series and its number, or the year of a series that counts by year. */
export const campaignId = (series: CampaignSeries, number: number): string => `${series}-${number}`;
