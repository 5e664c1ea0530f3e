import { isNation } from "@/lib/record/regions";
import { axisOf } from "./comparable";
import { isFullYear, yearOf } from "@/lib/record/periods";
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  parseDecimal,
  shiftDecimal,
  subtractDecimals,
} from "@/lib/record/quantity";
import type { Adcode, Claim, Decimal, Observation } from "@/lib/record/types";

/**
 * Claims stay claims: none is computed here. A check only says that figures we hold do not go with one, so that the page can
 * show both (issue: 湖南 2019 and 2020 do not chain).
 */
export type ClaimCheck = { observation: Observation; claim: Claim } & (
  | { kind: "growth"; earlier: Observation; implied: Decimal } // the earlier value the claim would need, in its base unit
  | { kind: "rank"; larger: Observation[] } // figures above it, of which there may be at most rank − 1
);

/** Contradictions between the claims of `observations` and the figures among `held`, which may be of any region. */
export function checkClaims(observations: readonly Observation[], held: readonly Observation[]): ClaimCheck[] {
  return observations.flatMap((observation) =>
    observation.claims.flatMap((claim) =>
      claim.kind === "growth" ? checkGrowth(observation, claim, held) : checkRank(observation, claim, held),
    ),
  );
}

function checkGrowth(later: Observation, claim: Claim, held: readonly Observation[]): ClaimCheck[] {
  const stated = parseGrowth(claim.literal);
  if (stated === null || !isComparableValue(later) || later.value === null) return [];
  const { value } = later;
  const factor = addDecimals(parseDecimal("100"), stated.percent);
  if (compareDecimals(factor, parseDecimal("0")) <= 0) return [];
  const yearBefore = String(Number(yearOf(later.period)) - 1);
  return held.flatMap((earlier): ClaimCheck[] => {
    const isBase =
      earlier.region === later.region &&
      axisOf(earlier) === axisOf(later) &&
      isComparableValue(earlier) &&
      yearOf(earlier.period) === yearBefore;
    if (!isBase || earlier.value === null || earlier.value === "0") return [];
    const own = divideDecimals(
      shiftDecimal(subtractDecimals(value, earlier.value), 2),
      earlier.value,
      stated.digits,
    );
    if (own === stated.percent) return [];
    const implied = roundAmount(divideDecimals(shiftDecimal(value, 2), factor, 0), later.unit);
    return [{ kind: "growth", observation: later, claim, earlier, implied }];
  });
}

/** Money to a hundredth of 亿元: the claim's own digits carry no more. */
const roundAmount = (value: Decimal, unit: string) =>
  unit === "元" ? shiftDecimal(divideDecimals(value, parseDecimal("1000000"), 0), 6) : value;

/** 同比增长30.1%, +30.1%, 下降 5%: the signed percentage and how many digits it was given with. */
function parseGrowth(literal: string): { percent: Decimal; digits: number } | null {
  const [, sign = "", number = ""] =
    /(增长|上升|提高|\+|下降|减少|降低|-|−)\s*(\d+(?:\.\d+)?)\s*%/.exec(literal) ?? [];
  if (number === "") return null;
  const isFall = ["下降", "减少", "降低", "-", "−"].includes(sign);
  return { percent: parseDecimal(`${isFall ? "-" : ""}${number}`), digits: number.split(".")[1]?.length ?? 0 };
}

function checkRank(observation: Observation, claim: Claim, held: readonly Observation[]): ClaimCheck[] {
  const { value, region, period } = observation;
  const isOfGrowth = /增速|增幅|增长/.test(claim.literal); // 增速居首位 ranks how fast, not how much
  if (claim.rank === null || isOfGrowth || value === null || !isFullYear(period)) return [];
  const larger = held.filter(
    (other) =>
      other.region !== region &&
      isPeer(other.region, region, claim.scope) &&
      axisOf(other) === axisOf(observation) &&
      isFullYear(other.period) &&
      yearOf(other.period) === yearOf(period) &&
      isComparableValue(other) &&
      other.value !== null &&
      compareDecimals(other.value, value) > 0,
  );
  const regions = new Set(larger.map((other) => other.region));
  return regions.size < claim.rank ? [] : [{ kind: "rank", observation, claim, larger }];
}

const isComparableValue = ({ value, qualifier, period }: Observation) =>
  value !== null && qualifier === "exact" && isFullYear(period);

/** Regions of one tier: provinces of the nation, or prefectures of one province. Other scopes are not ours to judge. */
function isPeer(other: Adcode, own: Adcode, scope: string | null): boolean {
  if (tierOf(other) !== tierOf(own)) return false;
  if (scope === "全国") return true;
  return (
    tierOf(own) === "prefecture" && other.slice(0, 2) === own.slice(0, 2) && scope?.endsWith("省") === true
  );
}

function tierOf(adcode: Adcode): "nation" | "province" | "prefecture" | "lower" {
  if (isNation(adcode)) return "nation";
  if (adcode.endsWith("0000")) return "province";
  return /^\d{4}00$/.test(adcode) ? "prefecture" : "lower";
}
