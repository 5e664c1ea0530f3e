import type { Found, ProposedCampaign } from "@/lib/review/review";
import type { Day } from "@/lib/record/types";

import type { Gazetteer } from "../gazetteer";
import type { Paragraph } from "../sections";
import { splitSentences } from "../sentences";
import { findEditions, findNumbered } from "./named";
import { findParts } from "./parts";
import { readStated } from "./stated";
import type { Stated, Telling } from "./stated";

type Edition = ReturnType<typeof findEditions>[number];
type Account = Stated & { sentence: { text: string; start: number }; isHeading: boolean };

const takesUp =
  /^(?:本届|今年|此次|本次|该届|活动|主题|时间|举办|专利周|(?:全国)?(?:知识产权)?宣传周|各地|[^，。]{0,30}(?:本届|今年)[^，。]{0,8}主题)/u;

/** The editions a text names with their number or year: their days and theme where a sentence states them, else null. */
export function readCampaigns(
  paragraphs: readonly Paragraph[],
  gazetteer: Gazetteer,
  published: Day | null,
): Found<ProposedCampaign>[] {
  const setting = { published, hasPlace: (text: string) => gazetteer.find(text, null).length > 0 };
  const whole = paragraphs.map(({ text }) => text).join("\n");
  const [parts, numbered] = [findParts(whole), findNumbered(findEditions(whole))];
  const accounts = new Map<string, { edition: Edition; accounts: Account[] }>();
  let current: Edition | null = null;
  for (const { text: line, start, heading, scope } of paragraphs) {
    for (const sentence of splitSentences(line, start)) {
      const named = findEditions(sentence.text).flatMap((each) => {
        const { id, number, name } = numbered.get(each.id) ?? each;
        return parts.has(id) ? [] : [{ ...each, id, number, name }];
      });
      const tell = (edition: Edition, at: Telling["at"]) => {
        const isTakenUp = at === null;
        const stated = readStated({ text: sentence.text, at, isTakenUp }, edition, setting);
        const told = accounts.get(edition.id) ?? { edition, accounts: [] };
        if (told.edition.name.length < edition.name.length) told.edition = edition;
        told.accounts.push({ ...stated, sentence, isHeading: heading });
        accounts.set(edition.id, told);
      };
      for (const edition of named) tell(edition, edition);
      const goesOn = named.length === 0 && !scope.firm && /主题|时间|日期/.test(sentence.text);
      if (goesOn && current !== null && takesUp.test(sentence.text)) tell(current, null);
      current = named.at(-1) ?? current;
    }
  }
  return [...accounts.values()]
    .flatMap(({ edition, accounts: told }) => fold(told).map((account) => toFound(edition, account)))
    .toSorted((a, b) => a.start - b.start);
}

const agree = (a: string | null, b: string | null) => a === null || b === null || a === b;
const weight = ({ startsOn, endsOn, theme }: Stated) =>
  (startsOn === null ? 0 : 2) + (endsOn === null ? 0 : 2) + (theme === null ? 0 : 1);

/** What sentences say together; where one contradicts another there are two accounts, and an editor decides. */
function fold(told: readonly Account[]): Account[] {
  const found: Account[] = [];
  const plain = told.find((each) => weight(each) === 0 && !each.isHeading) ?? told[0];
  for (const each of told.filter((one) => weight(one) > 0)) {
    const at = found.findIndex((one) =>
      (["startsOn", "endsOn", "theme"] as const).every((key) => agree(one[key], each[key])),
    );
    const one = found[at];
    if (one === undefined) found.push(each);
    else
      found[at] = {
        ...(weight(each) > weight(one) ? each : one),
        startsOn: one.startsOn ?? each.startsOn,
        endsOn: one.endsOn ?? each.endsOn,
        theme: one.theme ?? each.theme,
        sentence: together(one, each),
      };
  }
  return found.length > 0 || plain === undefined ? found : [plain];
}

/** The span of two sentences where the second takes up the first at once, else of the one that says more. */
function together(one: Account, each: Account): Account["sentence"] {
  const isNext = one.sentence.start + one.sentence.text.length === each.sentence.start;
  if (isNext) return { text: one.sentence.text + each.sentence.text, start: one.sentence.start };
  return (weight(each) > weight(one) ? each : one).sentence;
}

function toFound({ id, series, number, name }: Edition, account: Account): Found<ProposedCampaign> {
  const { startsOn, endsOn, theme, sentence } = account;
  return {
    kind: "campaign",
    id,
    series,
    number,
    name,
    theme,
    themeTranslated: theme !== null && !/\p{Script=Han}/u.test(theme),
    startsOn,
    endsOn,
    quote: sentence.text,
    start: sentence.start,
    end: sentence.start + sentence.text.length,
    rule: "edition",
  };
}
