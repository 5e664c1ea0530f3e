import type { ReactNode } from "react";
import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
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
    <Section key={day} id={day} title={formatDay(text, day)}>
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
              <Mixed text={text}>{text.changes.why(batch.why)}</Mixed> ·{" "}
              {text.changes.by(text.changes.origin[batch.origin])}
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
    return (
      <RecordLink text={text} change={first}>
        <Mixed text={text}>{getBatchTitle(text, batch, names)}</Mixed>
      </RecordLink>
    );
  const more = total - batch.changes.length;
  return (
    <>
      <Mixed text={text}>{getBatchTitle(text, batch, names)}</Mixed>
      <details className="small">
        <summary>{text.changes.open(total)}</summary>
        <ul>
          {batch.changes.map((change) => (
            <li key={`${change.kind} ${change.record}`}>
              <RecordLink text={text} change={change}>
                <Mixed text={text}>{getChangeTitle(text, change, names)}</Mixed>
              </RecordLink>{" "}
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
function RecordLink({ text, change, children }: { text: Text; change: RecordChange; children: ReactNode }) {
  const { action, kind, record, source } = change;
  if (action === "withdrawn") return children;
  if (kind === "campaign")
    return <a href={localised(text, activitiesHref({ campaign: record }))}>{children}</a>;
  if (kind === "activity" || source === null)
    return <a href={localised(text, activityHref(record))}>{children}</a>;
  return <a href={localised(text, quoteHref(source, record))}>{children}</a>;
}
