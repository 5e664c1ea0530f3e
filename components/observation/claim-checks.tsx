import { Mixed } from "../controls/mixed";
import type { RegionNames } from "@/lib/record/types";
import type { ClaimCheck } from "@/lib/comparison/claims";
import { formatAmount, formatPeriod } from "@/lib/record/format";
import { Notice } from "../ui/notice";
import { Figure } from "./figure";
import styles from "./working.module.css";
import type { Text } from "@/lib/text/text";

/** Claims that figures we hold do not go with: both stay on the page, and how we know is opened. */
export function ClaimChecks({
  text,
  checks,
  names,
}: {
  text: Text;
  checks: readonly ClaimCheck[];
  names: RegionNames;
}) {
  return checks.map((check) => {
    const { observation, claim } = check;
    const { publisher } = observation.citation.source;
    return (
      <Notice key={`${claim.id} ${check.kind === "growth" ? check.earlier.id : ""}`}>
        <Mixed text={text}>
          {text.claimCheck.says(
            names.get(observation.region) ?? "",
            formatPeriod(text, observation.period),
            publisher,
            claim.literal,
          )}
        </Mixed>
        {check.kind === "growth" ? (
          <GrowthCheck text={text} check={check} />
        ) : (
          <>
            {text.claimCheck.larger(check.larger.length)}
            {check.larger.map((other) => (
              <span key={other.id}>
                {" "}
                {names.get(other.region)} <Figure text={text} observation={other} />
              </span>
            ))}
          </>
        )}
        {text.claimCheck.both}
      </Notice>
    );
  });
}

function GrowthCheck({ text, check }: { text: Text; check: ClaimCheck & { kind: "growth" } }) {
  const { observation, earlier, implied, claim } = check;
  return (
    <>
      {text.claimCheck.implies(
        formatAmount(text, implied, observation.unit),
        formatPeriod(text, earlier.period),
      )}
      <Figure text={text} observation={earlier} />
      <Mixed text={text}>{text.aside(earlier.citation.source.publisher ?? "")}</Mixed>
      {text.stop}
      <details className={styles.working}>
        <summary>{text.change.working}</summary>
        <p>
          <Figure text={text} observation={observation} /> ÷ (100%{" "}
          {claim.literal.replace(/^.*?([+−-]?[\d.]+%).*$/, "$1")})
        </p>
        <p>{text.claimCheck.rounding}</p>
      </details>
    </>
  );
}
