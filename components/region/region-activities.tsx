import type { InferredChoice } from "@/lib/record/inferred";
import type { SilentEdition } from "@/lib/reading/silent-editions";
import { isNation } from "@/lib/record/regions";
import { zh } from "@/lib/text/zh/dictionary";
import type { Activity, Campaign, Region, RegionNames, Source } from "@/lib/record/types";
import { activitiesHref } from "@/lib/address/views";
import { ActivityGroups } from "../activity/activity-groups";
import { CutNotice } from "../controls/cut-notice";
import { Section } from "../ui/section";
import { NothingKnown } from "./nothing-known";
import { SilentEditions } from "./silent-editions";

type Props = {
  region: Region;
  activities: readonly Activity[]; // the first of them
  total: number;
  groups: ReadonlyMap<string, { held: number; planned: number }>; // how many in each group, whether listed here or not
  campaigns: readonly Campaign[];
  names: RegionNames;
  bulletins: readonly Source[];
  silent: readonly SilentEdition[];
  inferred: InferredChoice;
};

export function RegionActivities({
  region,
  activities,
  total,
  groups,
  campaigns,
  names,
  bulletins,
  silent,
  inferred,
}: Props) {
  return (
    <Section id="activities" title={zh.region.activitiesOf(region.short)}>
      {activities.length === 0 && isNation(region.adcode) ? (
        <p>
          {zh.region.nationActivities} <a href={activitiesHref({ inferred })}>{zh.region.allActivities}</a>
        </p>
      ) : activities.length === 0 ? (
        <NothingKnown what={zh.region.noActivities(region.short, bulletins.length)} bulletins={bulletins} />
      ) : (
        <>
          <p className="small soft">
            {zh.region.recordsOnly}{" "}
            <a href={activitiesHref({ region: [region.adcode], inferred })}>{zh.region.filterActivities}</a>
          </p>
          <CutNotice
            total={total}
            shown={activities.length}
            href={activitiesHref({ region: [region.adcode], inferred })}
          />
          <ActivityGroups
            activities={activities}
            counts={groups}
            campaigns={campaigns}
            names={names}
            inferred={inferred}
          />
        </>
      )}
      {activities.length > 0 && <SilentEditions name={region.short} silent={silent} />}
    </Section>
  );
}
