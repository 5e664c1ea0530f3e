import { formatDays } from "@/lib/record/format";
import { editions } from "@/lib/text/zh/editions";
import { zh } from "@/lib/text/zh/dictionary";
import type { Activity, RegionNames } from "@/lib/record/types";
import { activityHref, quoteHref, regionHref } from "@/lib/address/hrefs";
import { InferredMark } from "../controls/inferred-mark";
import styles from "./activity-item.module.css";

/** One activity: what, when, where, of what type, and where its source says so. */
export function ActivityItem({
  activity,
  names,
  showRegion,
}: {
  activity: Activity;
  names: RegionNames;
  showRegion: boolean;
}) {
  const { id, title, types, region, city, status, citation } = activity;
  return (
    <article className={styles.item} data-activity={id}>
      <h3 className={styles.title}>
        {status === "planned" && <span className={styles.planned}>{editions.status.planned}</span>}
        <a href={activityHref(id)}>{title}</a>
      </h3>
      <p className="small soft">
        <ActivityDate activity={activity} />
        {showRegion && (
          <>
            {" · "}
            <a href={regionHref(region)}>{names.get(region)}</a>
          </>
        )}
        {city !== null && (
          <>
            {" · "}
            <a href={regionHref(city)}>{names.get(city)}</a>
          </>
        )}
        {" · "}
        {types.map((type) => zh.activityType[type]).join("、")}
        {" · "}
        <a href={quoteHref(citation.source.id, id)}>{zh.activity.citation(citation)}</a>
      </p>
    </article>
  );
}

/** The day as stated, with 推定 where the year is ours; the words of the source where it names no day. */
export function ActivityDate({
  activity: { startsOn, endsOn, dateLiteral, yearInferred },
}: {
  activity: Activity;
}) {
  if (startsOn === null || endsOn === null) return zh.activity.undated(dateLiteral);
  return (
    <>
      <time dateTime={startsOn}>{formatDays(startsOn, endsOn)}</time>
      {yearInferred && <InferredMark what={zh.inferred.year} />}
    </>
  );
}
