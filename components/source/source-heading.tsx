import { formatDate } from "@/lib/record/format";
import { zh } from "@/lib/text/zh/dictionary";
import type { Contribution } from "./source-table";
import styles from "./source-heading.module.css";

/** Title, publisher and date of a source, and what it contributed. */
export function SourceHeading({
  contribution: { source, activities, observations, claims },
}: {
  contribution: Contribution;
}) {
  const { kind, title, titleIsOurs, publisher, date, url, note } = source;
  return (
    <header className={styles.heading}>
      <p className="small soft">{zh.sources.kindOf(zh.sourceKind[kind])}</p>
      <h1>{zh.source.title(title, titleIsOurs)}</h1>
      <p>
        {[publisher, date === null ? zh.sources.undated : formatDate(date)].filter(Boolean).join(" · ")}
        {url !== null && (
          <>
            {" · "}
            <a href={url} rel="external nofollow noreferrer">
              {zh.sources.open}
            </a>
          </>
        )}
      </p>
      <p className="soft">{zh.sources.contributed(activities, observations, claims)}</p>
      {titleIsOurs && <p className="small soft">{zh.sources.titleIsOurs}</p>}
      {note !== null && <p className="small soft">{zh.observation.note(note)}</p>}
      {kind === "repost" && <p className="small soft">{zh.observation.repostMeaning}</p>}
    </header>
  );
}
