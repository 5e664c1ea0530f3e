import type { RegionNames } from "@/lib/record/types";
import { describeCaveat, describeReason } from "@/lib/comparison/comparison-words";
import type { Change } from "@/lib/comparison/financing";
import { formatPercent, formatPeriod } from "@/lib/record/format";
import { zh } from "@/lib/text/zh/dictionary";
import { Working } from "../observation/working";
import styles from "./change-list.module.css";

/** What may be computed between neighbouring figures, with its working; what may not, with the reason. */
export function ChangeList({ changes, names }: { changes: readonly Change[]; names: RegionNames }) {
  if (changes.length === 0) return null;
  const { computed = [], refused = [] } = Object.groupBy(changes, (change) =>
    changes.length <= mostOpen || isComputed(change) ? "computed" : "refused",
  );
  return (
    <section className={styles.changes}>
      <h3>{zh.change.title}</h3>
      <Lines changes={computed} names={names} />
      {refused.length > 0 && (
        <details>
          <summary>{zh.change.refusedCount(refused.length)}</summary>
          <Lines changes={refused} names={names} />
        </details>
      )}
    </section>
  );
}

const mostOpen = 4;

const isComputed = ({ result }: Change) =>
  result.verdict === "refused" ? result.progress !== null : result.ratio !== null;

function Lines({ changes, names }: { changes: readonly Change[]; names: RegionNames }) {
  return (
    <ul>
      {changes.map((change) => (
        <li key={`${change.earlier.id} ${change.later.id}`}>
          <ChangeLine change={change} name={names.get(change.later.region) ?? ""} />
        </li>
      ))}
    </ul>
  );
}

function ChangeLine({ change: { earlier, later, result }, name }: { change: Change; name: string }) {
  const pair = zh.change.pair(name, formatPeriod(later.period), formatPeriod(earlier.period));
  if (result.verdict === "refused") {
    return (
      <>
        {pair}
        {zh.change.refused(result.reasons.map((reason) => describeReason(reason, earlier, later)).join("；"))}
        {result.progress !== null && (
          <>
            {zh.change.progress(formatPercent(result.progress.percent).replace("+", ""))}
            <Working ratio={result.progress} earlier={earlier} later={later} />
          </>
        )}
      </>
    );
  }
  if (result.ratio === null) {
    return (
      <>
        {pair}
        {zh.change.notComputed(result.caveats.map(describeCaveat).join("；"))}
      </>
    );
  }
  return (
    <>
      {pair} <b>{formatPercent(result.ratio.percent)}</b>
      {result.caveats.length > 0 && (
        <span className="soft"> {zh.change.caveats(result.caveats.map(describeCaveat).join("；"))}</span>
      )}
      <Working ratio={result.ratio} earlier={earlier} later={later} />
    </>
  );
}
