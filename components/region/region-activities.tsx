import { localised } from "@/lib/address/localised";
import type { InferredChoice } from "@/lib/record/inferred";
import type { SilentEdition } from "@/lib/reading/silent-editions";
import { isNation } from "@/lib/record/regions";
import type { Activity, Campaign, Region, RegionNames, Source } from "@/lib/record/types";
import { activitiesHref } from "@/lib/address/views";
import { ActivityGroups } from "../activity/activity-groups";
import { CutNotice } from "../controls/cut-notice";
import { Section } from "../ui/section";
import { NothingKnown } from "./nothing-known";
import { SilentEditions } from "./silent-editions";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
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
  text,
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
    <Section
      id="activities"
      title={text.region.activitiesOf(region.short)}
      note={
        activities.length === 0 ? undefined : (
          <>
            {text.region.recordsOnly}{" "}
            <a href={localised(text, activitiesHref({ region: [region.adcode], inferred }))}>
              {text.region.filterActivities}
            </a>
          </>
        )
      }
    >
      {activities.length === 0 && isNation(region.adcode) ? (
        <p>
          {text.region.nationActivities}{" "}
          <a href={localised(text, activitiesHref({ inferred }))}>{text.region.allActivities}</a>
        </p>
      ) : activities.length === 0 ? (
        <NothingKnown
          text={text}
          what={text.region.noActivities(region.short, bulletins.length)}
          bulletins={bulletins}
        />
      ) : (
        <>
          <CutNotice
            text={text}
            total={total}
            shown={activities.length}
            href={activitiesHref({ region: [region.adcode], inferred })}
          />
          <ActivityGroups
            text={text}
            activities={activities}
            counts={groups}
            campaigns={campaigns}
            names={names}
            inferred={inferred}
          />
        </>
      )}
      {activities.length > 0 && <SilentEditions text={text} name={region.short} silent={silent} />}
    </Section>
  );
}
