import { changesOf } from "@/lib/review/history";
import type { HistoryRecord } from "@/lib/review/history";
import type { Region, RegionNames } from "@/lib/record/types";
import { actionWords, desk } from "@/lib/text/zh/desk";
import styles from "./history-list.module.css";
import { formatMoment } from "./moment";
import { UndoButton } from "./undo-button";

type State = { message: string };
type Props = {
  entries: readonly (HistoryRecord & { title: string })[];
  regions: readonly Region[];
  undo: (state: State, data: FormData) => Promise<State>;
  pages: { path: string; page: number; hasMore: boolean };
};

const settled = ["import", "publish", "withdraw", "restore", "undo"];

/** Every decision: who, when, what it was before and after, and why. */
export function HistoryList({ entries, regions, undo, pages: { path, page, hasMore } }: Props) {
  const names: RegionNames = new Map(regions.map(({ adcode, name }) => [adcode, name]));
  const undone = new Set(entries.flatMap(({ undoes }) => undoes ?? []));
  return (
    <>
      <ol className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} id={`h-${entry.id}`} className={styles.entry}>
            <p>
              <b>{actionWords[entry.action]}</b> {entry.author}{" "}
              <time dateTime={entry.at}>{formatMoment(entry.at)}</time>{" "}
              <a href={`/desk/review/${entry.document}`}>{entry.title}</a>{" "}
              <span className="small soft">#{entry.id}</span>
              {entry.undoes !== null && <a href={`#h-${entry.undoes}`}> {desk.history.undoes(entry.undoes)}</a>}
              {undone.has(entry.id) && <span className="small soft"> {desk.history.undone}</span>}
            </p>
            {entry.reason !== null && <p className="small">{desk.history.why(entry.reason)}</p>}
            <Changes entry={entry} names={names} />
            {!settled.includes(entry.action) && !undone.has(entry.id) && (
              <UndoButton document={entry.document} revision={entry.id} action={undo} />
            )}
          </li>
        ))}
      </ol>
      <p className={styles.pages}>
        {page > 1 && <a href={`${path}?page=${page - 1}`}>{desk.documents.previous}</a>}{" "}
        {hasMore && <a href={`${path}?page=${page + 1}`}>{desk.documents.next}</a>}
      </p>
    </>
  );
}

const most = 5;

function Changes({ entry, names }: { entry: HistoryRecord; names: RegionNames }) {
  const all = changesOf(entry, names);
  const list = (part: typeof all) =>
    part.map(({ id, title, changes }) => (
      <div key={id}>
        <h2 className={styles.title}>{title}</h2>
        <dl className={styles.changes}>
          {changes.map(({ word, before, after }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>
                <del>{before || desk.history.nothing}</del> → <ins>{after || desk.history.nothing}</ins>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    ));
  return (
    <>
      {list(all.slice(0, most))}
      {all.length > most && (
        <details>
          <summary>{desk.history.more(all.length - most)}</summary>
          {list(all.slice(most))}
        </details>
      )}
    </>
  );
}
