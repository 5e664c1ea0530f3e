import { groupKey } from "./activity-groups";
import { whens } from "@/lib/address/views";
import type { Campaign, Source } from "@/lib/record/types";

export type SilentEdition = { campaign: Campaign; sources: readonly Source[] };

/** The editions of which something was read and in which nothing stands in any of `groups` (keys of lib/reading/activity-groups). */
export function getSilentEditions(
  campaigns: readonly Campaign[],
  sources: ReadonlyMap<string, readonly Source[]>,
  groups: { has: (key: string) => boolean },
): SilentEdition[] {
  return campaigns.flatMap((campaign) => {
    const read = sources.get(campaign.id) ?? [];
    const isMentioned = [...whens, null].some((when) => groups.has(groupKey(campaign.id, when)));
    return read.length === 0 || isMentioned ? [] : [{ campaign, sources: read }];
  });
}
