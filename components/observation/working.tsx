import type { Ratio } from "@/lib/comparison/comparable";
import { formatDecimal } from "@/lib/record/format";
import type { Observation } from "@/lib/record/types";
import { Figure } from "./figure";
import styles from "./working.module.css";
import type { Text } from "@/lib/text/text";

/** How a computed number came about: formula, both inputs as links, rounding. There is no computed number without it. */
export function Working({
  text,
  ratio,
  earlier,
  later,
}: {
  text: Text;
  ratio: Ratio;
  earlier: Observation;
  later: Observation;
}) {
  if (earlier.value === null || later.value === null) return null;
  const [a, b] = [formatDecimal(later.value), formatDecimal(earlier.value)];
  return (
    <details className={styles.working}>
      <summary>{text.change.working}</summary>
      <p>{ratio.kind === "change" ? `(${a} − ${b}) ÷ ${b}` : `${a} ÷ ${b}`}</p>
      <p>
        {text.change.inputs} <Figure text={text} observation={later} />
        {text.between}
        <Figure text={text} observation={earlier} />
      </p>
      <p>{text.change.rounding(text.unit(later.unit))}</p>
    </details>
  );
}
