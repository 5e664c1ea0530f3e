import type { Ratio } from "@/lib/comparison/comparable";
import { formatDecimal } from "@/lib/record/format";
import { zh } from "@/lib/text/zh/dictionary";
import type { Observation } from "@/lib/record/types";
import { Figure } from "./figure";
import styles from "./working.module.css";

/** How a computed number came about: formula, both inputs as links, rounding. There is no computed number without it. */
export function Working({ ratio, earlier, later }: { ratio: Ratio; earlier: Observation; later: Observation }) {
  if (earlier.value === null || later.value === null) return null;
  const [a, b] = [formatDecimal(later.value), formatDecimal(earlier.value)];
  return (
    <details className={styles.working}>
      <summary>{zh.change.working}</summary>
      <p>{ratio.kind === "change" ? `(${a} − ${b}) ÷ ${b}` : `${a} ÷ ${b}`}</p>
      <p>
        {zh.change.inputs} <Figure observation={later} />、<Figure observation={earlier} />
      </p>
      <p>{zh.change.rounding(later.unit)}</p>
    </details>
  );
}
