import type { RegionNames } from "@/lib/record/types";
import { countOf, getBatchId, getBatchTitle, getChangeTitle, groupByDay } from "@/lib/reading/changes";
import type { ChangeBatch, RecordChange } from "@/lib/reading/changes";
import { formatDay } from "@/lib/record/format";
import { activityHref, quoteHref } from "@/lib/address/hrefs";
import { activitiesHref } from "@/lib/address/views";
import { Section } from "../ui/section";
import styles from "./change-days.module.css";
import type { Text } from "@/lib/text/text";

type Props = { text: Text; batches: readonly ChangeBatch[]; names: RegionNames };

/** What happened to the records, by day; what happened together is one line that opens. */
export function ChangeDays({ text, batches, names }: Props) {
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
            <Batch text={text} batch={batch} names={names} />
            <p className="small soft">
              {text.changes.why(batch.why)} · {text.changes.by(text.changes.origin[batch.origin])}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  ));
}

function Batch({ text, batch, names }: { text: Text; batch: ChangeBatch; names: RegionNames }) {
  const [first] = batch.changes;
  const total = countOf(batch);
  if (total === 1 && first !== undefined)
    return <RecordLink change={first}>{getBatchTitle(text, batch, names)}</RecordLink>;
  const more = total - batch.changes.length;
  return (
    <>
      {getBatchTitle(text, batch, names)}
      <details className="small">
        <summary>{text.changes.open(total)}</summary>
        <ul>
          {batch.changes.map((change) => (
            <li key={`${change.kind} ${change.record}`}>
              <RecordLink change={change}>{getChangeTitle(text, change, names)}</RecordLink>{" "}
              <span className="soft">{text.changes.kind[change.kind]}</span>
            </li>
          ))}
        </ul>
        {more > 0 && <p className="soft">{text.changes.more(more)}</p>}
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
