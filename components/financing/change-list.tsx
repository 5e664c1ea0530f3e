import type { RegionNames } from "@/lib/record/types";
import { describeCaveat, describeReason } from "@/lib/comparison/comparison-words";
import type { Change } from "@/lib/comparison/financing";
import type { MoneyUnit } from "@/lib/record/money";
import { formatPercent, formatPeriod } from "@/lib/record/format";
import { Working } from "../observation/working";
import styles from "./change-list.module.css";
import type { Text } from "@/lib/text/text";

/** What may be computed between neighbouring figures, with its working; what may not, with the reason. */
export function ChangeList({
  text,
  changes,
  names,
  money,
}: {
  text: Text;
  changes: readonly Change[];
  names: RegionNames;
  money?: MoneyUnit | undefined;
}) {
  if (changes.length === 0) return null;
  const { computed = [], refused = [] } = Object.groupBy(changes, (change) =>
    changes.length <= mostOpen || isComputed(change) ? "computed" : "refused",
  );
  return (
    <section className={styles.changes}>
      <h3>{text.change.title}</h3>
      <Lines text={text} changes={computed} names={names} money={money} />
      {refused.length > 0 && (
        <details>
          <summary>{text.change.refusedCount(refused.length)}</summary>
          <Lines text={text} changes={refused} names={names} money={money} />
        </details>
      )}
    </section>
  );
}

const mostOpen = 4;

const isComputed = ({ result }: Change) =>
  result.verdict === "refused" ? result.progress !== null : result.ratio !== null;

function Lines({ text, changes, names, money }: Parameters<typeof ChangeList>[0]) {
  return (
    <ul>
      {changes.map((change) => (
        <li key={`${change.earlier.id} ${change.later.id}`}>
          <ChangeLine text={text} change={change} name={names.get(change.later.region) ?? ""} money={money} />
        </li>
      ))}
    </ul>
  );
}

function ChangeLine({
  text,
  change: { earlier, later, result },
  name,
  money,
}: {
  text: Text;
  change: Change;
  name: string;
  money: MoneyUnit | undefined;
}) {
  const pair = text.change.pair(name, formatPeriod(text, later.period), formatPeriod(text, earlier.period));
  if (result.verdict === "refused") {
    return (
      <>
        {pair}
        {text.change.refused(
          result.reasons.map((reason) => describeReason(text, reason, earlier, later)).join(text.clause),
        )}
        {result.progress !== null && (
          <>
            {text.change.progress(formatPercent(result.progress.percent).replace("+", ""))}
            <Working text={text} ratio={result.progress} earlier={earlier} later={later} money={money} />
          </>
        )}
      </>
    );
  }
  if (result.ratio === null) {
    return (
      <>
        {pair}
        {text.change.notComputed(result.caveats.map((item) => describeCaveat(text, item)).join(text.clause))}
      </>
    );
  }
  return (
    <>
      {pair} <b>{formatPercent(result.ratio.percent)}</b>
      {result.caveats.length > 0 && (
        <span className="soft">
          {" "}
          {text.change.caveats(result.caveats.map((item) => describeCaveat(text, item)).join(text.clause))}
        </span>
      )}
      <Working text={text} ratio={result.ratio} earlier={earlier} later={later} money={money} />
    </>
  );
}
