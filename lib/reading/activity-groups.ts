import type { InferredChoice } from "@/lib/record/inferred";
import type { Activity, Campaign } from "@/lib/record/types";
import { whens } from "@/lib/address/views";
import type { When } from "@/lib/address/views";
import type { Text } from "@/lib/text/text";

type Window = Pick<Campaign, "startsOn" | "endsOn">;

/**
 * Where an activity's days lie against the official window; events before and after it are facts, not errors. Null against
 * a window of which an end is not stated: then nothing is before, inside or after it.
 */
export function whenOf(
  { startsOn, endsOn }: Pick<Activity, "startsOn" | "endsOn">,
  { startsOn: opens, endsOn: closes }: Window,
): When | null {
  if (opens === null || closes === null) return null;
  if (startsOn === null || endsOn === null) return "undated";
  if (startsOn < opens) return "before";
  return endsOn > closes ? "after" : "within";
}

/** What to call a place against the window; without inferred years the undated are more. */
export const getWhenWords = (text: Text, when: When, inferred: InferredChoice) =>
  when === "undated" && inferred === "hide" ? text.inferredView.undated : text.when[when];

/** One name for a group, for the list of its activities and for its count. */
export const groupKey = (campaign: string | null, when: When | null): string => `${campaign}-${when}`;

export type ActivityGroup = { campaign: Campaign | null; when: When | null; activities: Activity[] };

/**
 * By campaign, then by place against its window, in the order before, within, after, undated, and together where the window
 * is not stated; without a campaign last.
 */
export function groupActivities(
  activities: readonly Activity[],
  campaigns: readonly Campaign[],
): ActivityGroup[] {
  const ofCampaign = (campaign: Campaign) => activities.filter((activity) => activity.campaign === campaign.id);
  const groups = campaigns.flatMap((campaign) =>
    [...whens, null].map((when): ActivityGroup => {
      return {
        campaign,
        when,
        activities: ofCampaign(campaign).filter((activity) => whenOf(activity, campaign) === when),
      };
    }),
  );
  const others = activities.filter(
    (activity) => !campaigns.some((campaign) => campaign.id === activity.campaign),
  );
  return [...groups, { campaign: null, when: null, activities: others }].filter(
    (group) => group.activities.length > 0,
  );
}
