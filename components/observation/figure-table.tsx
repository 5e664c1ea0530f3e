import { Mixed } from "../controls/mixed";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import { formatPeriod } from "@/lib/record/format";
import type { SourceMarks } from "@/lib/reading/source-marks";
import type { Observation } from "@/lib/record/types";
import { ClaimList } from "./claim-list";
import { Figure } from "./figure";
import styles from "./figure-table.module.css";
import { SourceMark } from "./source-mark";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  observations: readonly Observation[];
  caption: string;
  marks: SourceMarks;
  hasIndicator?: boolean;
};

/** Figures one a row, each with the number of its source and what may be misread about it. */
export function FigureTable({ text, observations, caption, marks, hasIndicator = false }: Props) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {hasIndicator && <th scope="col">{text.table.indicator}</th>}
          <th scope="col">{text.table.asWritten}</th>
          <th scope="col">{text.table.periodOnly}</th>
          <th scope="col">{text.region.remarks}</th>
        </tr>
      </thead>
      <tbody>
        {observations.map((observation) => (
          <tr key={observation.id} data-observation={observation.id}>
            {hasIndicator && <th scope="row">{nameOfIndicator(text, observation.indicator)}</th>}
            <td>
              <Figure text={text} observation={observation} />
              <SourceMark text={text} source={observation.citation.source} marks={marks} />
            </td>
            <td>
              {formatPeriod(text, observation.period)} <Completeness text={text} observation={observation} />
            </td>
            <td>
              <Remarks text={text} observation={observation} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Said where the words of the period do not say it. */
function Completeness({ text, observation: { period } }: { text: Text; observation: Observation }) {
  if (period.completeness === "unstated" || period.completeness === "point") return null;
  return <span className="soft">{text.completeness[period.completeness]}</span>;
}

function Remarks({ text, observation }: { text: Text; observation: Observation }) {
  const { basis, claims, note, citation } = observation;
  return (
    <>
      {basis !== "unspecified" && <>{text.basis[basis]} </>}
      <ClaimList text={text} claims={claims} source={citation.source} />
      {note !== null && (
        <span className="soft">
          {" "}
          <Mixed text={text}>{note}</Mixed>
        </span>
      )}
    </>
  );
}
