import { getWhenWords, groupActivities, groupKey } from "@/lib/reading/activity-groups";
import { formatWindow } from "@/lib/record/format";
import type { InferredChoice } from "@/lib/record/inferred";
import { editions } from "@/lib/text/zh/editions";
import { zh } from "@/lib/text/zh/dictionary";
import type { Activity, Campaign, RegionNames } from "@/lib/record/types";
import type { When } from "@/lib/address/views";
import styles from "./activity-groups.module.css";
import { ActivityItem } from "./activity-item";

type Props = {
  activities: readonly Activity[];
  counts: ReadonlyMap<string, { held: number; planned: number }>; // by key of the group
  campaigns: readonly Campaign[];
  names: RegionNames;
  inferred: InferredChoice;
};

/** A region's activities against the official window: what lies before or after it is shown as such and explained. */
export function ActivityGroups({ activities, counts, campaigns, names, inferred }: Props) {
  return groupActivities(activities, campaigns).map(({ campaign, when, activities: members }) => (
    <section key={`${campaign?.id}-${when}`} className={styles.group} data-when={when ?? "none"}>
      <h3 className={styles.heading}>
        {headingOf(campaign, when, inferred)}
        <span className="soft"> {wordCounts(counts.get(groupKey(campaign?.id ?? null, when)))}</span>
      </h3>
      {campaign !== null && <p className="small soft">{meaningOf(campaign, when, inferred)}</p>}
      {members.map((activity) => (
        <ActivityItem key={activity.id} activity={activity} names={names} showRegion={false} />
      ))}
    </section>
  ));
}

function wordCounts({ held, planned } = { held: 0, planned: 0 }): string {
  return [zh.activity.count(held), editions.plansBeside(planned)].filter(Boolean).join(" · ");
}

function headingOf(campaign: Campaign | null, when: When | null, inferred: InferredChoice): string {
  if (campaign === null) return zh.activity.noCampaign;
  return when === null ? campaign.name : getWhenWords(when, inferred).heading(campaign.name);
}

function meaningOf(campaign: Campaign, when: When | null, inferred: InferredChoice): string {
  const days = formatWindow(campaign);
  return when === null ? editions.unplaced(days) : getWhenWords(when, inferred).meaning(days);
}
