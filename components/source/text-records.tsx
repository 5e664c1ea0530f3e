import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import type { RegionNames } from "@/lib/record/types";
import { formatPeriod } from "@/lib/record/format";
import { activityHref, quoteHref } from "@/lib/address/hrefs";
import { listAnchor } from "@/lib/reading/source-entries";
import type { SourceEntry } from "@/lib/reading/source-entries";
import { Figure } from "../observation/figure";
import styles from "./source-text.module.css";
import type { Text } from "@/lib/text/text";

type Props = { text: Text; source: string; entries: readonly SourceEntry[]; names: RegionNames };

/** The records of the text beside it, in step with it: each leads to its mark, and its mark to it. */
export function TextRecords({ text, source, entries, names }: Props) {
  return (
    <aside className={styles.aside} aria-labelledby="records-title">
      <h2 id="records-title">{text.reading.text.records}</h2>
      <ol className="small">
        {entries.map((entry) => (
          <li key={entry.id} id={entry.mark === null ? entry.id : listAnchor(entry.id)}>
            <span className="soft">
              {text.reading.kind[entry.kind]}
              {entry.number}
            </span>{" "}
            <Record text={text} entry={entry} names={names} />{" "}
            {entry.mark === null ? (
              <span className="soft">{text.reading.text.unplaced}</span>
            ) : (
              <a href={`#${entry.id}`}>{text.reading.text.toText}</a>
            )}{" "}
            <a href={localised(text, quoteHref(source, entry.id))}>{text.reading.text.sentence}</a>
          </li>
        ))}
      </ol>
    </aside>
  );
}

function Record({ text, entry, names }: { text: Text; entry: SourceEntry; names: RegionNames }) {
  if (entry.kind === "activity")
    return (
      <a href={localised(text, activityHref(entry.id))}>
        <Mixed text={text}>{entry.activity.title}</Mixed>
      </a>
    );
  if (entry.kind === "claim")
    return (
      <q>
        <Mixed text={text}>{entry.claim.literal}</Mixed>
      </q>
    );
  const { region, indicator, period } = entry.observation;
  return (
    <>
      {text.reading.title(
        names.get(region) ?? region,
        nameOfIndicator(text, indicator),
        formatPeriod(text, period),
      )}{" "}
      <Figure text={text} observation={entry.observation} />
    </>
  );
}
