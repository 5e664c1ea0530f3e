import { and, eq, inArray, sql } from "drizzle-orm";
import { findIndicator } from "@/lib/record/indicators";
import type {
  Content,
  ProposalState,
  ProposedActivity,
  ProposedCampaign,
  ProposedObservation,
} from "@/lib/review/review";
import { importing } from "@/lib/text/zh/import";
import { findCurrentCampaign, findKnownCampaign, listKnownCampaigns } from "../records/known-campaigns";
import { records, regions } from "../schema/facts";
import { documents, proposals } from "../schema/review";
import type { Transaction } from "../transact";
import { CommandError } from "./command-error";

const say = importing.command;

/** Where a content stands: its document, its proposal, and the editions accepted with it in the same step. */
export type Beside = { document: string; proposal: string; accepted?: ReadonlySet<string> };

/** Why a content cannot become a record yet, in one sentence; null when it can. The database repeats these rules as CHECKs. */
export function findFault(tx: Transaction, content: Content, beside: Beside): string | null {
  if (content.kind === "campaign") return ofCampaign(tx, content, beside);
  const fault = findRegionFault(tx, content);
  return fault ?? (content.kind === "activity" ? ofActivity(tx, content, beside) : ofObservation(content));
}

/** Throws CommandError when `content` cannot become a record. */
export function mustFit(tx: Transaction, content: Content, beside: Beside): void {
  const fault = findFault(tx, content, beside);
  if (fault !== null) throw new CommandError(fault);
}

function ofCampaign(tx: Transaction, content: ProposedCampaign, beside: Beside): string | null {
  const { id, name, number, startsOn, endsOn } = content;
  const length = [...name].length;
  if (length < 2 || length > 80) return say.editionName;
  if (startsOn !== null && endsOn !== null && startsOn > endsOn) return say.editionDays(startsOn, endsOn);
  const kind = tx.select({ kind: records.kind }).from(records).where(eq(records.id, id)).get()?.kind;
  if (kind !== undefined && kind !== "campaign") return say.editionId;
  if (number === null && kind === undefined) return say.editionNumber;
  const known = findKnownCampaign(content, listKnownCampaigns(tx));
  if (known !== undefined && known.id !== id) return say.editionTaken(known.name);
  const isTwice = beside.accepted?.has(id) === true || statesOf(tx, id, beside).includes("accepted");
  return isTwice ? say.editionTwice : null;
}

/** Whether an edition may be referred to once this document is published; else why not. */
function findEditionFault(tx: Transaction, id: string, beside: Beside): string | null {
  const states = statesOf(tx, id, beside);
  if (states.includes("accepted") || beside.accepted?.has(id) === true) return null;
  const { source } = tx
    .select({ source: documents.source })
    .from(documents)
    .where(eq(documents.sha256, beside.document))
    .get() ?? { source: null };
  const known = findCurrentCampaign(tx, id);
  // What only this text says goes when it is no longer said.
  if (known !== undefined && !(known.origin === "import" && known.source === source)) return null;
  return states.includes("open") ? say.openCampaign : say.unknownCampaign;
}

/** The states of the other proposals of the document that are about an edition. */
function statesOf(tx: Transaction, id: string, { document, proposal }: Beside): ProposalState[] {
  return tx
    .select({ id: proposals.id, state: proposals.state })
    .from(proposals)
    .where(
      and(
        eq(proposals.document, document),
        eq(proposals.kind, "campaign"),
        sql`json_extract(${proposals.content}, '$.id') = ${id}`,
      ),
    )
    .all()
    .flatMap((row) => (row.id === proposal ? [] : [row.state]));
}

function findRegionFault(tx: Transaction, content: ProposedActivity | ProposedObservation): string | null {
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
  beside: Beside,
): string | null {
  const length = [...title].length;
  if (length < 2 || length > 60) return say.title;
  if (types.length === 0) return say.types;
  if ((startsOn === null) !== (endsOn === null) || (startsOn ?? "") > (endsOn ?? "")) return say.dates;
  return campaign === null ? null : findEditionFault(tx, campaign, beside);
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
