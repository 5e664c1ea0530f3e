import type { RegionNames } from "@/lib/record/types";
import type { ClaimCheck } from "@/lib/comparison/claims";
import { formatAmount, formatPeriod } from "@/lib/record/format";
import { zh } from "@/lib/text/zh/dictionary";
import { Notice } from "../ui/notice";
import { Figure } from "./figure";
import styles from "./working.module.css";

/** Claims that figures we hold do not go with: both stay on the page, and how we know is opened. */
export function ClaimChecks({ checks, names }: { checks: readonly ClaimCheck[]; names: RegionNames }) {
  return checks.map((check) => {
    const { observation, claim } = check;
    const { publisher } = observation.citation.source;
    return (
      <Notice key={`${claim.id} ${check.kind === "growth" ? check.earlier.id : ""}`}>
        {zh.claimCheck.says(
          names.get(observation.region) ?? "",
          formatPeriod(observation.period),
          publisher,
          claim.literal,
        )}
        {check.kind === "growth" ? (
          <GrowthCheck check={check} />
        ) : (
          <>
            {zh.claimCheck.larger(check.larger.length)}
            {check.larger.map((other) => (
              <span key={other.id}>
                {" "}
                {names.get(other.region)} <Figure observation={other} />
              </span>
            ))}
          </>
        )}
        {zh.claimCheck.both}
      </Notice>
    );
  });
}

function GrowthCheck({ check }: { check: ClaimCheck & { kind: "growth" } }) {
  const { observation, earlier, implied, claim } = check;
  return (
    <>
      {zh.claimCheck.implies(formatAmount(implied, observation.unit), formatPeriod(earlier.period))}
      <Figure observation={earlier} />（{earlier.citation.source.publisher}）。
      <details className={styles.working}>
        <summary>{zh.change.working}</summary>
        <p>
          <Figure observation={observation} /> ÷ (100% {claim.literal.replace(/^.*?([+−-]?[\d.]+%).*$/, "$1")})
        </p>
        <p>{zh.claimCheck.rounding}</p>
      </details>
    </>
  );
}
