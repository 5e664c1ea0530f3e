import { and, eq } from "drizzle-orm";
import type { ProposedCampaign } from "@/lib/review/review";
import type { Database } from "../client";
import { campaigns } from "../schema/facts";
import type { Transaction } from "../transact";
import { isCurrent } from "./current";

export type KnownCampaign = {
  id: string;
  series: string;
  number: number | null;
  name: string;
  startsOn: string | null;
};

type Sought = Pick<ProposedCampaign, "series" | "number" | "name" | "startsOn">;

/**
 * The edition on record that one a text names is: of its series and number; where either side has no number, the only one
 * of its series and year.
 */
export function findKnownCampaign(edition: Sought, known: readonly KnownCampaign[]): KnownCampaign | undefined {
  const own = known.filter(({ series }) => series === edition.series);
  const numbered = own.find(({ number }) => number !== null && number === edition.number);
  const year = yearOf(edition);
  if (numbered !== undefined || year === null) return numbered;
  const ofYear = own.filter((each) => yearOf(each) === year);
  const [only] = ofYear;
  const isTold = ofYear.length === 1 && (edition.number === null || only?.number === null);
  return isTold ? only : undefined;
}

/** The year an edition was held in: of its days, of a series that counts by years, or of its name. */
function yearOf({
  number,
  name,
  startsOn,
}: Pick<KnownCampaign, "number" | "name" | "startsOn">): string | null {
  if (startsOn !== null) return startsOn.slice(0, 4);
  return number !== null && number > 1900 ? String(number) : (/(?:19|20)\d\d(?=年)/.exec(name)?.[0] ?? null);
}

/** Current editions, as far as a text can tell which is which. */
export function listKnownCampaigns(tx: Transaction | Database): KnownCampaign[] {
  const { id, series, number, name, startsOn } = campaigns;
  return tx
    .select({ id, series, number, name, startsOn })
    .from(campaigns)
    .where(isCurrent(campaigns))
    .orderBy(id)
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
