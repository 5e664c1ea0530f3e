import { Mixed } from "../controls/mixed";
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
      <h1>
        <Mixed text={text}>{text.source.title(title, titleIsOurs)}</Mixed>
      </h1>
      <p>
        <Mixed text={text}>
          {[publisher, date === null ? text.sources.undated : formatDate(text, date)]
            .filter(Boolean)
            .join(" · ")}
        </Mixed>
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
      {note !== null && (
        <p className="small soft">
          <Mixed text={text}>{text.observation.note(note)}</Mixed>
        </p>
      )}
      {kind === "repost" && <p className="small soft">{text.observation.repostMeaning}</p>}
    </header>
  );
}
