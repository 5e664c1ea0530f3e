import type { Found, ProposedObservation } from "@/lib/review/review";

import type { FoundClaim } from "./claims";

/** Gives each claim of a sentence to the figure before it, or to the first after it; `offset` is where the sentence starts. */
export function attachClaims(
  found: readonly Found<ProposedObservation>[],
  claims: readonly FoundClaim[],
  offset: number,
): void {
  for (const { start, end: _end, ...claim } of claims) {
    const owner =
      claim.kind === "superlative"
        ? (found.find((each) => each.start - offset >= start) ?? found[0])
        : (found.findLast((each) => each.end - offset <= start) ?? found[0]);
    if (owner !== undefined && !owner.claims.some((each) => each.literal === claim.literal))
      owner.claims.push(claim);
  }
}
