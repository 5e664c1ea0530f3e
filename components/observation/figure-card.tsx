import { Mixed } from "../controls/mixed";
import { formatPeriod } from "@/lib/record/format";
import type { SourceMarks } from "@/lib/reading/source-marks";
import type { Observation } from "@/lib/record/types";
import { ClaimList } from "./claim-list";
import { Figure } from "./figure";
import styles from "./figure-card.module.css";
import { SourceMark } from "./source-mark";
import type { Text } from "@/lib/text/text";

type Props = { text: Text; observation: Observation; marks: SourceMarks };

/** One figure as a number: when, how much, and what its source says of it. A basis no source states is said once for the block. */
export function FigureCard({ text, observation, marks }: Props) {
  const { period, basis, claims, note, citation } = observation;
  const said = [
    ...(period.completeness === "unstated" ? [] : [text.completeness[period.completeness]]),
    ...(basis === "unspecified" ? [] : [text.basis[basis]]),
  ];
  return (
    <li className={styles.card} data-observation={observation.id}>
      <p className={styles.number}>
        <Figure text={text} observation={observation} />
        <SourceMark text={text} source={citation.source} marks={marks} />
      </p>
      <p className="small">
        {formatPeriod(text, period)} <span className="soft">{said.join(" · ")}</span>
      </p>
      {claims.length > 0 && (
        <p className="small">
          <ClaimList text={text} claims={claims} source={citation.source} />
        </p>
      )}
      {note !== null && (
        <p className={`soft ${styles.note}`}>
          <Mixed text={text}>{note}</Mixed>
        </p>
      )}
    </li>
  );
}
