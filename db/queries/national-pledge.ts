import { nation } from "@/lib/record/regions";
import { comparePeriods, isFullYear } from "@/lib/record/periods";
import type { InferredChoice } from "@/lib/record/inferred";
import type { Observation } from "@/lib/record/types";
import { getObservations } from "./observations";

/** The nation's newest exact pledge figure of a whole year, and the newest of a part of a later year; null where none is known. */
export async function getNationalPledge(
  inferred: InferredChoice,
): Promise<{ full: Observation; since: Observation | null } | null> {
  const known = await getObservations({ regions: [nation], indicators: ["ip_pledge_amount"], inferred }, "all");
  const own = known
    .filter(({ value, qualifier }) => value !== null && qualifier === "exact")
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const full = own.find(({ period }) => isFullYear(period));
  if (full === undefined) return null;
  const isLater = ({ period }: Observation) =>
    period.completeness === "partial" && (period.start ?? "") > (full.period.end ?? "");
  return { full, since: own.find(isLater) ?? null };
}
