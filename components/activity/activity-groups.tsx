import { getWhenWords, groupActivities, groupKey } from "@/lib/reading/activity-groups";
import { formatDays } from "@/lib/record/format";
import type { InferredChoice } from "@/lib/record/inferred";
import { zh } from "@/lib/text/zh";
import type { Activity, Campaign } from "@/lib/record/types";
import styles from "./activity-groups.module.css";
import { ActivityItem } from "./activity-item";
import type { RegionNames } from "./activity-item";

type Props = {
  activities: readonly Activity[];
  counts: ReadonlyMap<string, number>; // by key of the group
  campaigns: readonly Campaign[];
  names: RegionNames;
  inferred: InferredChoice;
};

/** A region's activities against the official window: what lies before or after it is shown as such and explained. */
export function ActivityGroups({ activities, counts, campaigns, names, inferred }: Props) {
  return groupActivities(activities, campaigns).map(({ campaign, when, activities: members }) => (
    <section key={`${campaign?.id}-${when}`} className={styles.group} data-when={when ?? "none"}>
      <h3 className={styles.heading}>
        {campaign === null || when === null
          ? zh.activity.noCampaign
          : getWhenWords(when, inferred).heading(campaign.name)}
        <span className="soft">
          {" "}
          {zh.activity.count(counts.get(groupKey(campaign?.id ?? null, when)) ?? 0)}
        </span>
      </h3>
      {campaign !== null && when !== null && (
        <p className="small soft">
          {getWhenWords(when, inferred).meaning(formatDays(campaign.startsOn, campaign.endsOn))}
        </p>
      )}
      {members.map((activity) => (
        <ActivityItem key={activity.id} activity={activity} names={names} showRegion={false} />
      ))}
    </section>
  ));
}
