import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
import { formatDays } from "@/lib/record/format";
import type { Activity, RegionNames } from "@/lib/record/types";
import { activityHref, quoteHref, regionHref } from "@/lib/address/hrefs";
import { InferredMark } from "../controls/inferred-mark";
import styles from "./activity-item.module.css";
import type { Text } from "@/lib/text/text";

/** One activity: what, when, where, of what type, and where its source says so. */
export function ActivityItem({
  text,
  activity,
  names,
  showRegion,
}: {
  text: Text;
  activity: Activity;
  names: RegionNames;
  showRegion: boolean;
}) {
  const { id, title, types, region, city, status, citation } = activity;
  return (
    <article className={styles.item} data-activity={id}>
      <h3 className={styles.title}>
        {status === "planned" && <span className={styles.planned}>{text.editions.status.planned}</span>}
        <a href={localised(text, activityHref(id))}>
          <Mixed text={text}>{title}</Mixed>
        </a>
      </h3>
      <p className="small soft">
        <ActivityDate text={text} activity={activity} />
        {showRegion && (
          <>
            {" · "}
            <a href={localised(text, regionHref(region))}>{names.get(region)}</a>
          </>
        )}
        {city !== null && (
          <>
            {" · "}
            <a href={localised(text, regionHref(city))}>{names.get(city)}</a>
          </>
        )}
        {" · "}
        {types.map((type) => text.activityType[type]).join(text.between)}
        {" · "}
        <a href={localised(text, quoteHref(citation.source.id, id))}>{text.activity.citation(citation)}</a>
      </p>
    </article>
  );
}

/** The day as stated, with 推定 where the year is ours; the words of the source where it names no day. */
export function ActivityDate({
  text,
  activity: { startsOn, endsOn, dateLiteral, yearInferred },
}: {
  text: Text;
  activity: Activity;
}) {
  if (startsOn === null || endsOn === null)
    return <Mixed text={text}>{text.activity.undated(dateLiteral)}</Mixed>;
  return (
    <>
      <time dateTime={startsOn}>{formatDays(text, startsOn, endsOn)}</time>
      {yearInferred && <InferredMark text={text} what={text.inferred.year} />}
    </>
  );
}
