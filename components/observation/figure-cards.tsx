import type { SourceMarks } from "@/lib/reading/source-marks";
import type { Observation } from "@/lib/record/types";
import { FigureCard } from "./figure-card";
import styles from "./figure-card.module.css";
import type { Text } from "@/lib/text/text";

/** A few figures of one indicator side by side. */
export function FigureCards({
  text,
  observations,
  marks,
}: {
  text: Text;
  observations: readonly Observation[];
  marks: SourceMarks;
}) {
  return (
    <ul className={styles.cards}>
      {observations.map((observation) => (
        <FigureCard key={observation.id} text={text} observation={observation} marks={marks} />
      ))}
    </ul>
  );
}
