import { and, eq, inArray } from "drizzle-orm";
import { findIndicator } from "@/lib/record/indicators";
import type { ProposedActivity, ProposedObservation } from "@/lib/review/review";
import { importing } from "@/lib/text/import";
import { isCurrent } from "../records/current";
import { campaigns, regions } from "../schema/facts";
import type { Transaction } from "../transact";
import { CommandError } from "./command-error";

const say = importing.command;

type Content = ProposedActivity | ProposedObservation;

/** Why a content cannot become a record yet, in one sentence; null when it can. The database repeats these rules as CHECKs. */
export function findFault(tx: Transaction, content: Content): string | null {
  return (
    findRegionFault(tx, content) ??
    (content.kind === "activity" ? ofActivity(tx, content) : ofObservation(content))
  );
}

/** Throws CommandError when `content` cannot become a record. */
export function mustFit(tx: Transaction, content: Content): void {
  const fault = findFault(tx, content);
  if (fault !== null) throw new CommandError(fault);
}

function findRegionFault(tx: Transaction, content: Content): string | null {
  if (content.region === null) return say.region;
  const city = content.kind === "activity" ? content.city : null;
  const codes = [content.region, ...(city === null ? [] : [city])];
  const rows = tx
    .select({ adcode: regions.adcode, parent: regions.parent })
    .from(regions)
    .where(inArray(regions.adcode, codes))
    .all();
  const unknown = codes.find((code) => !rows.some((row) => row.adcode === code));
  if (unknown !== undefined) return say.unknownRegion(unknown);
  const parent = rows.find((row) => row.adcode === city)?.parent;
  return city !== null && parent !== content.region ? say.cityOutside : null;
}

function ofActivity(
  tx: Transaction,
  { title, types, startsOn, endsOn, campaign }: ProposedActivity,
): string | null {
  const length = [...title].length;
  if (length < 2 || length > 60) return say.title;
  if (types.length === 0) return say.types;
  if ((startsOn === null) !== (endsOn === null) || (startsOn ?? "") > (endsOn ?? "")) return say.dates;
  if (campaign === null) return null;
  const known = tx
    .select({ id: campaigns.id })
    .from(campaigns)
    .where(and(eq(campaigns.id, campaign), isCurrent(campaigns)))
    .get();
  return known === undefined ? say.unknownCampaign : null;
}

function ofObservation(content: ProposedObservation): string | null {
  const { periodStart: start, periodEnd: end, completeness, status, value, valueTo, qualifier, unit } = content;
  const indicator = content.indicator === null ? undefined : findIndicator(content.indicator);
  if (indicator === undefined) return say.indicator;
  if (unit !== indicator.unit) return say.unit(indicator.unit);
  if ((value !== null) !== (status === "reported" || status === "stated-zero")) return say.value;
  if ((status === "stated-zero") !== (value === "0")) return say.zero;
  if ((valueTo !== null) !== (qualifier === "range")) return say.range;
  if (start !== null && end !== null && start > end) return say.dayOrder;
  const isYear = start?.endsWith("-01-01") === true && end === `${start.slice(0, 4)}-12-31`;
  if (completeness === "full" && !isYear) return say.full;
  return content.claims.some((claim) => claim.rank !== null && claim.kind !== "rank") ? say.rank : null;
}
