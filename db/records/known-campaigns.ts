import { and, eq, isNotNull } from "drizzle-orm";
import type { ProposedCampaign } from "@/lib/review/review";
import type { Database } from "../client";
import { campaigns } from "../schema/facts";
import type { Transaction } from "../transact";
import { isCurrent } from "./current";

export type KnownCampaign = { id: string; series: string; number: number | null; name: string };

/** The edition on record with the series and number of one a text names. */
export function findKnownCampaign(
  edition: Pick<ProposedCampaign, "series" | "number">,
  known: readonly KnownCampaign[],
): KnownCampaign | undefined {
  if (edition.number === null) return undefined;
  return known.find(({ series, number }) => series === edition.series && number === edition.number);
}

/** Current editions that have a number. */
export function listKnownCampaigns(tx: Transaction | Database): KnownCampaign[] {
  return tx
    .select({ id: campaigns.id, series: campaigns.series, number: campaigns.number, name: campaigns.name })
    .from(campaigns)
    .where(and(isCurrent(campaigns), isNotNull(campaigns.number)))
    .orderBy(campaigns.id)
    .all();
}

/** The current version of an edition. */
export function findCurrentCampaign(tx: Transaction, id: string) {
  return tx
    .select()
    .from(campaigns)
    .where(and(eq(campaigns.id, id), isCurrent(campaigns)))
    .get();
}
