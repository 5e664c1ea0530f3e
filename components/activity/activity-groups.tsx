import { Mixed } from "../controls/mixed";
import { getWhenWords, groupActivities, groupKey } from "@/lib/reading/activity-groups";
import { formatWindow } from "@/lib/record/format";
import type { InferredChoice } from "@/lib/record/inferred";
import type { Activity, Campaign, RegionNames } from "@/lib/record/types";
import type { When } from "@/lib/address/views";
import styles from "./activity-groups.module.css";
import { ActivityItem } from "./activity-item";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  activities: readonly Activity[];
  counts: ReadonlyMap<string, { held: number; planned: number }>; // by key of the group
  campaigns: readonly Campaign[];
  names: RegionNames;
  inferred: InferredChoice;
};

/** A region's activities against the official window: what lies before or after it is shown as such and explained. */
export function ActivityGroups({ text, activities, counts, campaigns, names, inferred }: Props) {
  return groupActivities(activities, campaigns).map(({ campaign, when, activities: members }) => (
    <section key={`${campaign?.id}-${when}`} className={styles.group} data-when={when ?? "none"}>
      <h3 className={styles.heading}>
        <Mixed text={text}>{headingOf(text, campaign, when, inferred)}</Mixed>
        <span className="soft"> {wordCounts(text, counts.get(groupKey(campaign?.id ?? null, when)))}</span>
      </h3>
      {campaign !== null && (
        <p className="small soft">
          <Mixed text={text}>{meaningOf(text, campaign, when, inferred)}</Mixed>
        </p>
      )}
      {members.map((activity) => (
        <ActivityItem text={text} key={activity.id} activity={activity} names={names} showRegion={false} />
      ))}
    </section>
  ));
}

function wordCounts(text: Text, { held, planned } = { held: 0, planned: 0 }): string {
  return [text.activity.count(held), text.editions.plansBeside(planned)].filter(Boolean).join(" · ");
}

function headingOf(text: Text, campaign: Campaign | null, when: When | null, inferred: InferredChoice): string {
  if (campaign === null) return text.activity.noCampaign;
  return when === null ? campaign.name : getWhenWords(text, when, inferred).heading(campaign.name);
}

function meaningOf(text: Text, campaign: Campaign, when: When | null, inferred: InferredChoice): string {
  const days = formatWindow(text, campaign);
  return when === null ? text.editions.unplaced(days) : getWhenWords(text, when, inferred).meaning(days);
}
