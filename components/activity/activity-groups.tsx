import { Mixed } from "../controls/mixed";
import { getWhenWords, groupActivities, groupKey } from "@/lib/reading/activity-groups";
import type { ActivityGroup } from "@/lib/reading/activity-groups";
import { foldGroups } from "@/lib/reading/fold-groups";
import { formatWindow } from "@/lib/record/format";
import type { InferredChoice } from "@/lib/record/inferred";
import type { Activity, Campaign, RegionNames } from "@/lib/record/types";
import type { When } from "@/lib/address/views";
import { Fold } from "../ui/fold";
import styles from "./activity-groups.module.css";
import { ActivityItem } from "./activity-item";
import type { Text } from "@/lib/text/text";

type Counts = ReadonlyMap<string, { held: number; planned: number }>; // by key of the group

type Props = {
  text: Text;
  activities: readonly Activity[];
  counts: Counts;
  campaigns: readonly Campaign[];
  names: RegionNames;
  inferred: InferredChoice;
};

const mostShown = 10;

/** A region's activities against the official window, ten of them unfolded: what lies before or after it is shown as such. */
export function ActivityGroups({ text, activities, counts, campaigns, names, inferred }: Props) {
  const { shown, folded, count } = foldGroups(groupActivities(activities, campaigns), mostShown);
  const group = ({ campaign, when, activities: members, isContinued }: (typeof shown)[number]) => (
    <section key={`${campaign?.id}-${when}`} className={styles.group} data-when={when ?? "none"}>
      <GroupHeading
        text={text}
        campaign={campaign}
        when={when}
        count={isContinued ? undefined : counts.get(groupKey(campaign?.id ?? null, when))}
        inferred={inferred}
      />
      {members.map((activity) => (
        <ActivityItem text={text} key={activity.id} activity={activity} names={names} showRegion={false} />
      ))}
    </section>
  );
  return (
    <>
      <div className={styles.columns}>{shown.map(group)}</div>
      {folded.length > 0 && (
        <Fold summary={text.region.moreActivities(count)} rows={count}>
          <div className={styles.columns}>{folded.map(group)}</div>
        </Fold>
      )}
    </>
  );
}

type HeadingProps = Pick<ActivityGroup, "campaign" | "when"> & {
  text: Text;
  count: { held: number; planned: number } | undefined; // none where its first part stands above
  inferred: InferredChoice;
};

function GroupHeading({ text, campaign, when, count, inferred }: HeadingProps) {
  const heading = headingOf(text, campaign, when, inferred);
  return (
    <header className={styles.header}>
      <h3 className={styles.heading}>
        <Mixed text={text}>{count === undefined ? text.region.continued(heading) : heading}</Mixed>
        {count !== undefined && <span className="soft"> {wordCounts(text, count)}</span>}
      </h3>
      {campaign !== null && count !== undefined && (
        <p className={`soft ${styles.meaning}`}>
          <Mixed text={text}>{meaningOf(text, campaign, when, inferred)}</Mixed>
        </p>
      )}
    </header>
  );
}

function wordCounts(text: Text, { held, planned }: { held: number; planned: number }): string {
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
