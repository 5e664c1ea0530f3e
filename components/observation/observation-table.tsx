import { formatConverted, formatPeriod } from "@/lib/record/format";
import type { MoneyUnit } from "@/lib/record/money";
import { getIndicator } from "@/lib/record/indicators";
import { zh } from "@/lib/text/zh/dictionary";
import type { Observation, RegionNames } from "@/lib/record/types";
import { regionHref } from "@/lib/address/hrefs";
import { SourceLine } from "./source-line";
import { ClaimList } from "./claim-list";
import { Figure } from "./figure";
import styles from "./observation-table.module.css";

type Props = {
  observations: readonly Observation[];
  caption: string;
  names?: RegionNames; // given when rows of several regions stand together
  hasIndicator?: boolean;
  unit?: MoneyUnit;
};

/** The chart's twin: every observation as its source states it, with what may be misread about it beside it. */
export function ObservationTable({ observations, caption, names, hasIndicator = false, unit = "yi" }: Props) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {names !== undefined && <HeadCell word={zh.table.region} />}
          {hasIndicator && <HeadCell word={zh.table.indicator} />}
          <HeadCell word={zh.table.periodOnly} />
          <HeadCell word={zh.table.asWritten} />
          <HeadCell word={zh.table.basis} />
          <HeadCell word={zh.table.source} />
        </tr>
      </thead>
      <tbody>
        {observations.map((observation) => (
          <ObservationRow
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
  observation: Observation;
  names: RegionNames | undefined;
  hasIndicator: boolean;
  unit: MoneyUnit;
};

function ObservationRow({ observation, names, hasIndicator, unit }: RowProps) {
  const { id, region, indicator, period, basis, claims, citation, note } = observation;
  return (
    <tr data-observation={id}>
      {names !== undefined && (
        <th scope="row">
          <a href={regionHref(region)}>{names.get(region)}</a>
        </th>
      )}
      {hasIndicator && <td>{getIndicator(indicator).name}</td>}
      <td>
        {formatPeriod(period)}
        <span className={`small soft ${styles.line}`}>
          {period.completeness !== "unstated" && zh.completeness[period.completeness]}
        </span>
      </td>
      <td>
        <Figure observation={observation} />
        <span className={`small soft ${styles.line}`}>{formatConverted(observation, unit)}</span>
        <ClaimList claims={claims} source={citation.source} />
      </td>
      <td data-term={zh.table.basis}>{zh.basis[basis]}</td>
      <td className="small">
        <SourceLine source={citation.source} />
        {note !== null && <span className={`soft ${styles.line}`}>{zh.observation.note(note)}</span>}
      </td>
    </tr>
  );
}
