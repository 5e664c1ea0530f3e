import { formatConverted, formatPeriod } from "@/lib/format";
import type { MoneyUnit } from "@/lib/format";
import { getIndicator } from "@/lib/indicators";
import { zh } from "@/lib/text/zh";
import type { Observation } from "@/lib/types";
import { regionHref } from "@/lib/hrefs";
import type { RegionNames } from "../activity/activity-item";
import { SourceLine } from "../source/source-line";
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
    <div className="scroll-x">
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {names !== undefined && <th scope="col">{zh.table.region}</th>}
            {hasIndicator && <th scope="col">{zh.table.indicator}</th>}
            <th scope="col">{zh.table.periodOnly}</th>
            <th scope="col">{zh.table.asWritten}</th>
            <th scope="col">{zh.table.basis}</th>
            <th scope="col">{zh.table.source}</th>
          </tr>
        </thead>
        <tbody>
          {observations.map((observation) => (
            <tr key={observation.id} data-observation={observation.id}>
              {names !== undefined && (
                <th scope="row">
                  <a href={regionHref(observation.region)}>{names.get(observation.region)}</a>
                </th>
              )}
              {hasIndicator && <td>{getIndicator(observation.indicator).name}</td>}
              <td>
                {formatPeriod(observation.period)}
                <span className={`small soft ${styles.line}`}>
                  {zh.completeness[observation.period.completeness]}
                </span>
              </td>
              <td>
                <Figure observation={observation} />
                <span className={`small soft ${styles.line}`}>{formatConverted(observation, unit)}</span>
                <ClaimList claims={observation.claims} source={observation.citation.source} />
              </td>
              <td>{zh.basis[observation.basis]}</td>
              <td className="small">
                <SourceLine source={observation.citation.source} />
                {observation.note !== null && (
                  <span className={`soft ${styles.line}`}>{zh.observation.note(observation.note)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
