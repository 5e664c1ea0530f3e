import type { ImportSummary } from "@/lib/review/import-summary";
import { desk } from "@/lib/text/zh/desk";
import { AlikeList } from "./alike-list";
import form from "./form.module.css";
import styles from "./import-form.module.css";

const say = desk.importing;

type Props = { summary: ImportSummary; accept: () => void; again: () => void };

/** What was read, before anything is written. */
export function ImportSummaryView({ summary, accept, again }: Props) {
  const { fileName, encoding, sha256, characters, pages, joins, head, source, counts, known, alike } = summary;
  const { campaigns, activities, observations, numerals, open, notices } = counts;
  const rows: [string, string][] = [
    [say.file, fileName],
    [say.encoding, encoding],
    [say.checksum, sha256],
    [say.size, say.sizeOf(characters, pages)],
    [
      say.head,
      [head.title, say.headParts(head.issue, head.totalIssue, head.date)].filter(Boolean).join("；") ||
        say.headNone,
    ],
    [say.source, source.title === null ? say.sourceNew(source.id) : say.sourceKnown(source.title, source.id)],
    [say.found, say.foundOf(campaigns, activities, observations, numerals, open, notices)],
    [say.joins, say.joinsOf(joins.count)],
  ];
  return (
    <div className="stack">
      <dl className={styles.facts}>
        {rows.map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {joins.samples.length > 0 && (
        <ul className={styles.joins} aria-label={say.joins}>
          {joins.samples.map(({ before, after }, index) => (
            <li key={`${index} ${before}`}>
              …{before.replaceAll("\n", " ")}
              <b>·</b>
              {after.replaceAll("\n", " ")}…
            </li>
          ))}
        </ul>
      )}
      {known && <p role="note">{say.known}</p>}
      <AlikeList alike={alike} />
      <p className={form.row}>
        <button type="button" className={form.primary} onClick={accept}>
          {say.submit}
        </button>
        <button type="button" className={form.button} onClick={again}>
          {say.cancel}
        </button>
      </p>
    </div>
  );
}
