import type { InferredChoice } from "@/lib/record/inferred";
import { zh } from "@/lib/text/zh";
import type { Activity, Campaign, Region, Source } from "@/lib/record/types";
import { activitiesHref } from "@/lib/address/views";
import { ActivityGroups } from "../activity/activity-groups";
import type { RegionNames } from "../activity/activity-item";
import { Section } from "../ui/section";
import { NothingKnown } from "./nothing-known";

type Props = {
  region: Region;
  activities: readonly Activity[];
  campaigns: readonly Campaign[];
  names: RegionNames;
  bulletins: readonly Source[];
  inferred: InferredChoice;
};

export function RegionActivities({ region, activities, campaigns, names, bulletins, inferred }: Props) {
  return (
    <Section id="activities" title={zh.region.activitiesOf(region.short)}>
      {activities.length === 0 ? (
        <NothingKnown what={zh.region.noActivities(region.short, bulletins.length)} bulletins={bulletins} />
      ) : (
        <>
          <p className="small soft">
            {zh.region.recordsOnly}{" "}
            <a href={activitiesHref({ region: [region.adcode], inferred })}>{zh.region.filterActivities}</a>
          </p>
          <ActivityGroups activities={activities} campaigns={campaigns} names={names} inferred={inferred} />
        </>
      )}
    </Section>
  );
}
