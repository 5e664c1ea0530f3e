import { resolve } from "node:path";
import { campaignRow, sourceRow } from "../load/rows";
import { readTable } from "../load/table";
import type { KnownCampaign } from "../records/known-campaigns";
import type { KnownSource } from "../records/source-id";

/** The sources of the shipped data, for a trial run without a database. */
export function readKnownSources(): KnownSource[] {
  return readTable(resolve("db/data/sources.csv"), sourceRow).map(({ value }) => value);
}

/** The editions of the shipped data, for the same. */
export function readKnownCampaigns(): KnownCampaign[] {
  return readTable(resolve("db/data/campaigns.csv"), campaignRow).map(({ value }) => value);
}
