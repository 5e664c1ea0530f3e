import type { RegionNames } from "@/lib/record/types";
import { countOf, getBatchId, getBatchTitle, getChangeTitle, groupByDay } from "@/lib/reading/changes";
import type { ChangeBatch, RecordChange } from "@/lib/reading/changes";
import { formatDay } from "@/lib/record/format";
import { activityHref, quoteHref } from "@/lib/address/hrefs";
import { activitiesHref } from "@/lib/address/views";
import { changes as words } from "@/lib/text/zh/changes";
import { Section } from "../ui/section";
import styles from "./change-days.module.css";

type Props = { batches: readonly ChangeBatch[]; names: RegionNames };

/** What happened to the records, by day; what happened together is one line that opens. */
export function ChangeDays({ batches, names }: Props) {
  return groupByDay(batches).map(({ day, batches: of }) => (
    <Section key={day} id={day} title={formatDay(day)}>
      <ul>
        {of.map((batch) => (
          <li
            key={getBatchId(batch)}
            id={getBatchId(batch)}
            className={styles.batch}
            data-action={batch.action}
          >
            <Batch batch={batch} names={names} />
            <p className="small soft">
              {words.why(batch.why)} · {words.by(words.origin[batch.origin])}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  ));
}

function Batch({ batch, names }: { batch: ChangeBatch; names: RegionNames }) {
  const [first] = batch.changes;
  const total = countOf(batch);
  if (total === 1 && first !== undefined)
    return <RecordLink change={first}>{getBatchTitle(batch, names)}</RecordLink>;
  const more = total - batch.changes.length;
  return (
    <>
      {getBatchTitle(batch, names)}
      <details className="small">
        <summary>{words.open(total)}</summary>
        <ul>
          {batch.changes.map((change) => (
            <li key={`${change.kind} ${change.record}`}>
              <RecordLink change={change}>{getChangeTitle(change, names)}</RecordLink>{" "}
              <span className="soft">{words.kind[change.kind]}</span>
            </li>
          ))}
        </ul>
        {more > 0 && <p className="soft">{words.more(more)}</p>}
      </details>
    </>
  );
}

/** A withdrawn record has no page any more; its name stays. */
function RecordLink({ change, children }: { change: RecordChange; children: string }) {
  const { action, kind, record, source } = change;
  if (action === "withdrawn") return children;
  if (kind === "campaign") return <a href={activitiesHref({ campaign: record })}>{children}</a>;
  if (kind === "activity" || source === null) return <a href={activityHref(record)}>{children}</a>;
  return <a href={quoteHref(source, record)}>{children}</a>;
}
