import { Mixed } from "../controls/mixed";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import { getIndicator } from "@/lib/record/indicators";
import { getFigureMatrix } from "@/lib/reading/figure-matrix";
import type { FigureMatrix } from "@/lib/reading/figure-matrix";
import type { SourceMarks } from "@/lib/reading/source-marks";
import type { Observation } from "@/lib/record/types";
import { Fold } from "../ui/fold";
import { Section } from "../ui/section";
import { HoldingCell } from "./holding-cell";
import styles from "./holding-matrix.module.css";
import type { Text } from "@/lib/text/text";

type Props = { text: Text; observations: readonly Observation[]; marks: SourceMarks };

/** What a region holds and applied for: an indicator a row, a year a column; where there is no room each row lists its years. */
export function HoldingMatrix({ text, observations, marks }: Props) {
  if (observations.length === 0) return null;
  const { holdings: caption, holdingsMeaning } = text.region;
  const { years, rows } = getFigureMatrix(observations);
  return (
    <Section id="holdings" title={caption} note={holdingsMeaning}>
      <div className="scroll-x">
        <table className={styles.matrix} data-columns={years.length}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.table.indicator}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="number">
                  {year ?? text.region.noYear}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, cells }) => (
              <MatrixRow
                key={indicator}
                text={text}
                indicator={indicator}
                years={years}
                cells={cells}
                marks={marks}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Notes text={text} observations={observations} />
    </Section>
  );
}

type RowProps = {
  text: Text;
  indicator: string;
  years: FigureMatrix["years"];
  cells: readonly (readonly Observation[])[];
  marks: SourceMarks;
};

function MatrixRow({ text, indicator, years, cells, marks }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {nameOfIndicator(text, indicator)}{" "}
        <span className="soft">{text.unit(getIndicator(indicator).unit)}</span>
      </th>
      {cells.map((cell, index) => (
        <td key={years[index]} className="number" data-empty={cell.length === 0 || undefined}>
          {cell.length > 0 && <span className={styles.year}>{years[index] ?? text.region.noYear}</span>}
          {cell.map((observation) => (
            <HoldingCell key={observation.id} text={text} observation={observation} marks={marks} />
          ))}
        </td>
      ))}
    </tr>
  );
}

/** Every remark once, with the indicators it is made on. */
function Notes({ text, observations }: { text: Text; observations: readonly Observation[] }) {
  const notes = Map.groupBy(
    observations.filter(({ note }) => note !== null),
    ({ note }) => note ?? "",
  );
  if (notes.size === 0) return null;
  return (
    <Fold summary={text.region.notes(notes.size)} rows={notes.size}>
      <ul className={`soft ${styles.notes}`}>
        {[...notes].map(([note, members]) => (
          <li key={note}>
            {[...new Set(members.map(({ indicator }) => nameOfIndicator(text, indicator)))].join(text.between)}
            {text.colon}
            <Mixed text={text}>{note}</Mixed>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
