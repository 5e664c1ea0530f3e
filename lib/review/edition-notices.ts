import type { Campaign } from "@/lib/record/types";
import { editions as say } from "@/lib/text/zh/editions";

import { isOutside } from "./outside";
import type { Notice, ProposedActivity, ProposedCampaign } from "./review";

type Span = { start: number; end: number };
export type NoticedEdition = Pick<
  ProposedCampaign,
  "id" | "series" | "number" | "name" | "startsOn" | "endsOn"
> &
  Span;
export type NoticedActivity = Pick<ProposedActivity, "campaign" | "startsOn" | "endsOn" | "dateLiteral"> &
  Span & { quote: string };
export type EditionOnRecord = Pick<Campaign, "id" | "series" | "number" | "name" | "startsOn" | "endsOn">;

/** What a careful editor would ask about the editions a text tells of, beside each other and beside those on record. */
export function ofEditions(told: readonly NoticedEdition[], known: readonly EditionOnRecord[]): Notice[] {
  return told.flatMap((each): Notice[] => {
    const { id, series, number, name, startsOn, endsOn, start, end } = each;
    const isTwice = told.some((other) => other !== each && other.id === id);
    const taken = known.find(
      (other) => other.id !== id && other.series === series && number !== null && other.number === number,
    );
    const isBackwards = startsOn !== null && endsOn !== null && startsOn > endsOn;
    return [
      ...(isBackwards
        ? [{ rule: "edition-backwards", message: say.backwards(name, startsOn, endsOn), start, end }]
        : []),
      ...(isTwice ? [{ rule: "edition-twice", message: say.twice(name), start, end }] : []),
      ...(taken === undefined
        ? []
        : [{ rule: "edition-taken", message: say.taken(name, taken.name), start, end }]),
    ];
  });
}

/** What such an editor would ask about the edition of an activity. */
export function ofMembership(
  activities: readonly NoticedActivity[],
  told: readonly NoticedEdition[],
  known: readonly EditionOnRecord[],
): Notice[] {
  const names = new Map(told.map(({ id, name }) => [id, name]));
  return activities.flatMap(({ campaign, startsOn, endsOn, start, end }): Notice[] => {
    if (campaign === null)
      return names.size < 2
        ? []
        : [{ rule: "edition-unclear", message: say.unclear([...names.values()]), start, end }];
    const accounts = accountsOf(campaign, told, known);
    const isSound = accounts.every((each) => (each.startsOn ?? "") <= (each.endsOn ?? "9"));
    const [edition] = accounts;
    if (edition === undefined || !isSound) return [];
    if (!accounts.every((each) => isOutside({ startsOn, endsOn }, each))) return [];
    return [{ rule: "edition-outside", message: say.outside(startsOn ?? "", edition), start, end }];
  });
}

/** What is said of an edition, each account of the text filled up from the record. */
function accountsOf(id: string, told: readonly NoticedEdition[], known: readonly EditionOnRecord[]) {
  const standing = known.find((each) => each.id === id);
  const own = told.filter((each) => each.id === id);
  return (own.length > 0 ? own : standing === undefined ? [] : [standing])
    .map(({ name, startsOn, endsOn }) => ({
      name,
      startsOn: startsOn ?? standing?.startsOn ?? null,
      endsOn: endsOn ?? standing?.endsOn ?? null,
    }))
    .filter((each) => each.startsOn !== null);
}
