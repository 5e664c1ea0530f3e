import type { Ratio } from "@/lib/comparison/comparable";
import { formatDecimal } from "@/lib/record/format";
import { axisUnitsOf } from "@/lib/record/money";
import type { MoneyUnit } from "@/lib/record/money";
import { shiftDecimal } from "@/lib/record/quantity";
import type { Decimal, Observation } from "@/lib/record/types";
import { Figure } from "./figure";
import styles from "./working.module.css";
import type { Text } from "@/lib/text/text";

/** How a computed number came about: formula, both inputs as links, rounding. There is no computed number without it. */
export function Working({
  text,
  ratio,
  earlier,
  later,
  money = "yi",
}: {
  text: Text;
  ratio: Ratio;
  earlier: Observation;
  later: Observation;
  money?: MoneyUnit | undefined; // what the page counts in
}) {
  if (earlier.value === null || later.value === null) return null;
  const { word, places } = axisUnitsOf(text, later.unit)[money];
  const inUnit = (value: Decimal) => formatDecimal(shiftDecimal(value, -places), text.bareDigits);
  const [a, b] = [inUnit(later.value), inUnit(earlier.value)];
  return (
    <details className={styles.working}>
      <summary>{text.change.working}</summary>
      <p>{ratio.kind === "change" ? `(${a} − ${b}) ÷ ${b}` : `${a} ÷ ${b}`}</p>
      <p>
        {text.change.inputs} <Figure text={text} observation={later} />
        {text.between}
        <Figure text={text} observation={earlier} />
      </p>
      <p>{text.change.rounding(word)}</p>
    </details>
  );
}
