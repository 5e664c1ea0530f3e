import type { ActivityType } from "@/lib/record/types";

import { nounAtEnd, nouns, words } from "../tokens/words";

/** A phrase ends in a word for something that takes place; 协会 and 发展 only look like one. */
export function endsInEvent(phrase: string): boolean {
  const bare = phrase.replace(/（[^）]*）$/, "").replace(/[”》]$/, "");
  return bare.length > 1 && nounAtEnd(bare)?.class === "event";
}

// 服务 and 宣传 yield to every other word that stands as near the end; 活动 says nothing.
const late: readonly ActivityType[] = ["publicity", "service"];
const typing = new Set(["launch", "began", "sign", "unveil", "online", "publish", "visit", "event"]);

type Named = { type: ActivityType; end: number; length: number };

function namedIn(text: string): Named[] {
  const found: Named[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (let length = Math.min(8, text.length - start); length > 0; length -= 1) {
      const key = text.slice(start, start + length);
      const word = nouns.get(key) ?? words.get(key);
      if (word === undefined) continue;
      if (word.type !== null && word.type !== "other" && typing.has(word.class))
        found.push({ type: word.type, end: start + length, length });
      break;
    }
  }
  return found;
}

// The word that ends last; where two end together the longer one says more.
function lastOf(named: readonly Named[]): Named | null {
  return named.toSorted((a, b) => b.end - a.end || b.length - a.length)[0] ?? null;
}

function typeOf(part: string): ActivityType {
  if (/政策进/.test(part)) return "briefing";
  const text = part.replace(/[”》）]/g, "").slice(-60);
  const named = namedIn(text);
  const within = (reach: number, isLate: boolean) =>
    lastOf(
      named.filter(
        (each) => each.end - each.length >= text.length - reach && late.includes(each.type) === isLate,
      ),
    );
  const [near, soft] = [within(7, false), within(12, true)];
  if (near !== null && soft !== null && soft.end > near.end) return soft.type;
  return (near ?? soft ?? within(12, false) ?? within(60, false))?.type ?? "other";
}

/** Types a title justifies, read from the end of each of its parts (A暨B); never empty. */
export function typesOf(title: string): ActivityType[] {
  const found = title.split(/暨|并(?=[一-鿿]{2})/u).map(typeOf);
  if (/宣传培训[”》]?$/.test(title)) found.unshift("publicity");
  const said = [...new Set(found)];
  return said.length > 1 ? said.filter((type) => type !== "other") : said;
}

const filler =
  "(?:(?:等|的|了|逾|超过|近|约|此类|这类|类似|一|系列|多项|多场|多种|各类|各项|各种|各具特色|形式多样|内容丰富|丰富多彩|大型|相关|有关|专题|主题|特色|集中|具体|本次|此次|该|各|线上线下|线上|线下|多样|全国|各地|重要|主要|上述|下列|以下|如下|精彩纷呈|本届|这次|全省|全市|期间|形式|现场|若干|重点|具有地方特色|[一二两三四五六七八九十百千\\d]+余?(?:多)?(?:项|场次|场|次|个))、?)*";
const bare = new RegExp(
  `^${filler}(?:活动|会议|仪式|启动仪式|签约仪式|揭牌仪式|开幕式|开幕仪式|大会|服务|宣传|培训|检查|执法|会|展|论坛|座谈会|培训班|对接会|发布会|调研|宣讲|行动|咨询|对接|研讨|座谈|走访|讲座|培训会|宣传活动|培训活动|服务活动|大赛|比赛|竞赛|签约|揭牌|展示|交流|发布|解读|评选|路演)$`,
  "u",
);
const campaign =
  /^(?:\d{4}年)?(?:度)?(?:第[一-鿿\d]{1,4}届|全国|中国|本届|[一-鿿]{2,8}(?:省|市|州|区|地区))*(?:“?4·26”?|世界)?(?:中国)?(?:“?4·26”?)?(?:专利周|宣传周|知识产权宣传周|知识产权日|质量月|知识产权日宣传周|商标品牌周)(?:[一-鿿]{2,6}地区)?(?:系列|主题|宣传|期间|集中|各项|专题)*(?:活动)?$/u;

/** A phrase is only the name of the whole campaign: 宣传周活动. */
export const isCampaignName = (title: string) => campaign.test(title);

/** A phrase names no one event: 启动仪式, 多项大型活动, or the whole campaign. */
export function isBareEvent(title: string): boolean {
  const plain = title.replace(/[“”]/g, "");
  return bare.test(plain) || campaign.test(title);
}
