import { formatDate } from "@/lib/record/format";
import type { Contribution } from "./source-table";
import styles from "./source-heading.module.css";
import type { Text } from "@/lib/text/text";

/** Title, publisher and date of a source, and what it contributed. */
export function SourceHeading({
  text,
  contribution: { source, activities, observations, claims },
}: {
  text: Text;
  contribution: Contribution;
}) {
  const { kind, title, titleIsOurs, publisher, date, url, note } = source;
  return (
    <header className={styles.heading}>
      <p className="small soft">{text.sources.kindOf(text.sourceKind[kind])}</p>
      <h1>{text.source.title(title, titleIsOurs)}</h1>
      <p>
        {[publisher, date === null ? text.sources.undated : formatDate(date)].filter(Boolean).join(" · ")}
        {url !== null && (
          <>
            {" · "}
            <a href={url} rel="external nofollow noreferrer">
              {text.sources.open}
            </a>
          </>
        )}
      </p>
      <p className="soft">{text.sources.contributed(activities, observations, claims)}</p>
      {titleIsOurs && <p className="small soft">{text.sources.titleIsOurs}</p>}
      {note !== null && <p className="small soft">{text.observation.note(note)}</p>}
      {kind === "repost" && <p className="small soft">{text.observation.repostMeaning}</p>}
    </header>
  );
}
