import { getIndicator } from "@/lib/record/indicators";
import type { Business } from "@/lib/record/indicators";
import { isSamePartOfYear, isSameSpan, yearOf } from "@/lib/record/periods";
import { divideDecimals, shiftDecimal, subtractDecimals } from "@/lib/record/quantity";
import type { Decimal, Observation, Period } from "@/lib/record/types";

/**
 * Comparability as a checked relation (PRODUCT.md D3–D5). `compare` is total and symmetric: it answers with a comparison
 * or with a refusal and its reasons. Two observations may be drawn on one axis only if `axisOf` is the same.
 */

export const reasons = [
  "indicator", // two figures that are not financing and not the same thing
  "object", // 客体不同
  "business", // 业务不同: 融资额, 贷款发放, 授信, 余额 …
  "unit",
  "unstated-period",
  "partial-against-full",
  "different-parts", // January–June against January–October
  "cumulative",
  "no-common-period", // different regions, different periods
  "forecast",
  "without-number",
] as const;
export type Reason = (typeof reasons)[number];

/** Why a permitted comparison still carries no computed ratio, or carries it with a word of care. */
export const caveats = [
  "approximate",
  "different-source",
  "different-region",
  "basis-unstated",
  "inferred-start",
  "zero-base",
] as const;
export type Caveat = (typeof caveats)[number];

/** `(later − earlier) ÷ earlier`, or for progress `later ÷ earlier`, in percent with one decimal; inputs by record id. */
export type Ratio = { kind: "change" | "progress"; percent: Decimal; later: string; earlier: string };

export type Comparison = { verdict: "comparable"; ratio: Ratio | null; caveats: Caveat[] };
export type Refusal = { verdict: "refused"; reasons: Reason[]; progress: Ratio | null };

/** What was done, as far as indicator and basis tell: a figure counted as loans is not one of registered amounts. */
export function businessOf({
  indicator,
  basis,
}: Pick<Observation, "indicator" | "basis">): Business | "授信额度" {
  const { business } = getIndicator(indicator);
  if (basis === "balance") return "余额";
  if (business !== "质押融资额") return business;
  const counted = {
    registered: business,
    unspecified: business,
    loan: "贷款发放",
    credit_line: "授信额度",
  } as const;
  return counted[basis];
}

/** One axis for one key: same object, business and unit, and for figures that are not financing the same indicator. */
export function axisOf(observation: Pick<Observation, "indicator" | "basis">): string {
  const { id, object, unit, family } = getIndicator(observation.indicator);
  return [object, businessOf(observation), unit, ...(family === "financing" ? [] : [id])].join("·");
}

export function compare(a: Observation, b: Observation): Comparison | Refusal {
  const [earlier, later] = order(a, b);
  const found = [...definitionReasons(earlier, later), ...periodReasons(earlier, later)];
  if (found.length > 0)
    return { verdict: "refused", reasons: found, progress: progressOf(earlier, later, found) };
  const noted = caveatsOf(earlier, later);
  return {
    verdict: "comparable",
    ratio: noted.some(forbidsRatio) ? null : ratio("change", earlier, later),
    caveats: noted,
  };
}

/** By end of period, then start, then id, so that the answer does not depend on the order of asking. */
function order(a: Observation, b: Observation): [Observation, Observation] {
  return orderKey(a) <= orderKey(b) ? [a, b] : [b, a];
}

const orderKey = ({ period, id }: Observation) => `${period.end ?? ""} ${period.start ?? ""} ${id}`;

function definitionReasons(a: Observation, b: Observation): Reason[] {
  const [x, y] = [getIndicator(a.indicator), getIndicator(b.indicator)];
  const found: Reason[] = [];
  if (x.object !== y.object) found.push("object");
  if (businessOf(a) !== businessOf(b)) found.push("business");
  if (x.unit !== y.unit) found.push("unit");
  if (found.length === 0 && axisOf(a) !== axisOf(b)) found.push("indicator");
  if (a.qualifier === "forecast" || b.qualifier === "forecast") found.push("forecast");
  if (a.value === null || b.value === null) found.push("without-number");
  return found;
}

function periodReasons(a: Observation, b: Observation): Reason[] {
  const [p, q] = [a.period, b.period];
  if (isUnstated(p) || isUnstated(q)) return ["unstated-period"];
  if (isSameSpan(p, q)) return [];
  if (p.completeness === "cumulative" || q.completeness === "cumulative") return ["cumulative"];
  if (p.completeness !== q.completeness) return ["partial-against-full"];
  if (a.region !== b.region) return ["no-common-period"];
  if (p.completeness === "partial" && !isSamePartOfYear(p, q)) return ["different-parts"];
  return [];
}

const isUnstated = (period: Period) => period.completeness === "unstated" || period.end === null;

function caveatsOf(earlier: Observation, later: Observation): Caveat[] {
  const found: Caveat[] = [];
  if (earlier.region !== later.region) found.push("different-region");
  if (earlier.citation.source.id !== later.citation.source.id) found.push("different-source");
  if (earlier.qualifier !== "exact" || later.qualifier !== "exact") found.push("approximate");
  if (earlier.basis !== later.basis) found.push("basis-unstated");
  if (earlier.period.startInferred || later.period.startInferred) found.push("inferred-start");
  if (earlier.value === "0") found.push("zero-base");
  return found;
}

/** Growth is computed within one region and one source from exact figures; across sources it is shown only as published. */
const forbidsRatio = (caveat: Caveat) => caveat !== "basis-unstated" && caveat !== "inferred-start";

/** 进度: how much of the year before a part of the next one has reached. Offered only where nothing but the span differs. */
function progressOf(earlier: Observation, later: Observation, found: readonly Reason[]): Ratio | null {
  const onlySpan = found.length === 1 && found[0] === "partial-against-full";
  const noted = caveatsOf(earlier, later).filter(forbidsRatio);
  const follows = Number(yearOf(later.period)) - Number(yearOf(earlier.period)) === 1;
  const isPart = later.period.completeness === "partial" && earlier.period.completeness === "full";
  return onlySpan && noted.length === 0 && follows && isPart ? ratio("progress", earlier, later) : null;
}

function ratio(kind: Ratio["kind"], earlier: Observation, later: Observation): Ratio | null {
  if (earlier.value === null || later.value === null || isSameSpan(earlier.period, later.period)) return null;
  const top = kind === "change" ? subtractDecimals(later.value, earlier.value) : later.value;
  return {
    kind,
    percent: divideDecimals(shiftDecimal(top, 2), earlier.value, 1),
    later: later.id,
    earlier: earlier.id,
  };
}
