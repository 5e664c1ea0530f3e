import type { Found, Notice, ProposedActivity, ProposedCampaign } from "@/lib/review/review";
import { editions as say } from "@/lib/text/zh/editions";

import { isOutside } from "./belongs";

/** What a careful editor would ask about the editions of a text and the activities in them. Nothing is repaired. */
export function readEditionNotices(
  campaigns: readonly Found<ProposedCampaign>[],
  activities: readonly Found<ProposedActivity>[],
): Notice[] {
  const names = new Map(campaigns.map(({ id, name }) => [id, name]));
  const ofEditions = campaigns.flatMap((each): Notice[] => {
    const { id, name, startsOn, endsOn, start, end } = each;
    const twin = campaigns.find((other) => other !== each && other.id === id);
    const isBackwards = startsOn !== null && endsOn !== null && startsOn > endsOn;
    return [
      ...(isBackwards
        ? [{ rule: "edition-backwards", message: say.backwards(name, startsOn, endsOn), start, end }]
        : []),
      ...(twin === undefined ? [] : [{ rule: "edition-twice", message: say.twice(name), start, end }]),
    ];
  });
  const ofActivities = activities.flatMap(({ campaign, startsOn, endsOn, start, end }): Notice[] => {
    if (campaign === null)
      return names.size < 2
        ? []
        : [{ rule: "edition-unclear", message: say.unclear([...names.values()]), start, end }];
    const accounts = campaigns.filter((each) => each.id === campaign && each.startsOn !== null);
    const isSound = accounts.every((each) => (each.startsOn ?? "") <= (each.endsOn ?? "9"));
    const [edition] = accounts;
    if (edition === undefined || !isSound) return [];
    if (!accounts.every((each) => isOutside({ startsOn, endsOn }, each))) return [];
    return [{ rule: "edition-outside", message: say.outside(startsOn ?? "", edition), start, end }];
  });
  return [...ofEditions, ...ofActivities];
}
