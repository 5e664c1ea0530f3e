import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import { formatConverted, formatPeriod } from "@/lib/record/format";
import type { MoneyUnit } from "@/lib/record/money";
import type { Observation, RegionNames } from "@/lib/record/types";
import { regionHref } from "@/lib/address/hrefs";
import { SourceLine } from "./source-line";
import { ClaimList } from "./claim-list";
import { Figure } from "./figure";
import styles from "./observation-table.module.css";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  observations: readonly Observation[];
  caption: string;
  names?: RegionNames; // given when rows of several regions stand together
  hasIndicator?: boolean;
  unit?: MoneyUnit;
};

/** The chart's twin: every observation as its source states it, with what may be misread about it beside it. */
export function ObservationTable({
  text,
  observations,
  caption,
  names,
  hasIndicator = false,
  unit = "yi",
}: Props) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {names !== undefined && <HeadCell word={text.table.region} />}
          {hasIndicator && <HeadCell word={text.table.indicator} />}
          <HeadCell word={text.table.periodOnly} />
          <HeadCell word={text.table.asWritten} />
          <HeadCell word={text.table.basis} />
          <HeadCell word={text.table.source} />
        </tr>
      </thead>
      <tbody>
        {observations.map((observation) => (
          <ObservationRow
            text={text}
            key={observation.id}
            observation={observation}
            names={names}
            hasIndicator={hasIndicator}
            unit={unit}
          />
        ))}
      </tbody>
    </table>
  );
}

function HeadCell({ word }: { word: string }) {
  return <th scope="col">{word}</th>;
}

type RowProps = {
  text: Text;
  observation: Observation;
  names: RegionNames | undefined;
  hasIndicator: boolean;
  unit: MoneyUnit;
};

function ObservationRow({ text, observation, names, hasIndicator, unit }: RowProps) {
  const { id, region, indicator, period, basis, claims, citation, note } = observation;
  return (
    <tr data-observation={id}>
      {names !== undefined && (
        <th scope="row">
          <a href={localised(text, regionHref(region))}>{names.get(region)}</a>
        </th>
      )}
      {hasIndicator && <td>{nameOfIndicator(text, indicator)}</td>}
      <td>
        {formatPeriod(text, period)}
        <span className={`small soft ${styles.line}`}>
          {period.completeness !== "unstated" && text.completeness[period.completeness]}
        </span>
      </td>
      <td>
        <Figure text={text} observation={observation} />
        <span className={`small soft ${styles.line}`}>{formatConverted(text, observation, unit)}</span>
        <ClaimList text={text} claims={claims} source={citation.source} />
      </td>
      <td data-term={text.table.basis}>{text.basis[basis]}</td>
      <td className="small">
        <SourceLine text={text} source={citation.source} />
        {note !== null && (
          <span className={`soft ${styles.line}`}>
            <Mixed text={text}>{text.observation.note(note)}</Mixed>
          </span>
        )}
      </td>
    </tr>
  );
}
