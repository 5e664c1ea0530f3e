import type { Found, ProposedObservation } from "@/lib/review/review";

import type { Place } from "./gazetteer";
import type { Words } from "./indicators-by-words";
import type { Memory } from "./memory";
import { amountOf } from "./memory";

/** A figure that leaves out what it measures takes it from the figures before it. */
type Before = readonly Pick<Found<ProposedObservation>, "indicator" | "unit">[];
export type Continued = { indicator: string | null };

const joiners =
  "(?:其中)?(?:、|，|的|以|合计|共计|不足|(?:完成|办理)?(?:质押)?(?:登记)?(?:融资)?(?:金额|额)|贷款|均|为|达到?|实现|超过?|突破|约|近|分别为)*";
const mark = "(?:（[一二三四五六七八九十\\d]{1,3}）|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、])?";
const onlyJoiners = new RegExp(`^${mark}${joiners}$`, "u");
const groupOfCities = /^[一-鿿、]{0,20}\d{0,2}(?:个)?市(?:[一-鿿]{0,6}额)?(?:合计|共计|共)/u;
const byRegion = /^(?:分|从|按)(?:地区|地域|市州|盟市|地市|区域|各市)[^，]{0,6}，/;
const listed = new RegExp(`^${mark}`, "u");

/** What the figure measures, or null where nothing before it says so. `places` are of the sentence, `at` is where `before` starts in it. */
export function continueIndicator(
  words: Words,
  sentence: string,
  places: readonly Place[],
  at: number,
  found: Before,
  memory: Memory,
): Continued | null {
  return (
    placed(words, sentence, places, at, found, memory) ??
    repeated(words, found) ??
    paired(words, found) ??
    summed(words, found)
  );
}

// 长春市9.61亿元，吉林市登记金额3.02亿元 · 江苏省、浙江省分别为8,017次和7,355次
function placed(
  { before, unit }: Words,
  sentence: string,
  places: readonly Place[],
  at: number,
  found: Before,
  memory: Memory,
): Continued | null {
  const inside = places.filter((each) => each.start >= at && each.end - at <= before.length);
  let rest = before;
  for (const place of inside.toReversed()) rest = rest.slice(0, place.start - at) + rest.slice(place.end - at);
  const isList = (inside.length > 0 && onlyJoiners.test(rest)) || groupOfCities.test(before);
  if (!isList) return null;
  if (unit === "元") {
    const isItem = (listed.exec(sentence)?.[0] ?? "") !== "";
    const indicator = amountOf(found) ?? (byRegion.test(sentence) || isItem ? memory.topic : memory.indicator);
    return indicator === null ? null : { indicator };
  }
  const alike =
    found.findLast((each) => each.unit === unit) ?? memory.made.findLast((each) => each.unit === unit);
  return alike === undefined ? null : { indicator: alike.indicator };
}

/** 青岛、济南、烟台三市分别为52.3亿元…: what the figure before it in the sentence measures, else the section. */
export function continueDealt({ unit }: Words, found: Before, memory: Memory): Continued | null {
  const last = found.findLast((each) => each.unit === unit);
  if (last !== undefined) return { indicator: last.indicator };
  return unit === "元" && memory.topic !== null ? { indicator: memory.topic } : null;
}

// 突破60亿元，达61.47亿元: the second figure says the first again.
function repeated({ before, unit }: Words, found: Before): Continued | null {
  const last = found.at(-1);
  const again =
    last?.unit === unit && /^(?:，)?(?:达到?|实际为|为|即|(?:首次)?(?:突破|超过|跨越|迈上))$/.test(before);
  return again ? { indicator: last.indicator } : null;
}

// 呼和浩特市5.02亿元、31笔: the count of the amount before it.
function paired({ before, unit }: Words, found: Before): Continued | null {
  const last = found.at(-1)?.indicator ?? "";
  if (!/^[、，和及（]?$/.test(before) || !/^[笔项件次宗]$/.test(unit) || !last.endsWith("_pledge_amount"))
    return null;
  return last.startsWith("copyright") ? null : { indicator: last.replace("_amount", "_count") };
}

// 专利31亿元；商标21亿元，两项合计52亿元.
function summed({ before, unit }: Words, found: Before): Continued | null {
  if (unit !== "元" || !/(?:合计|总计|共计)(?:为|达|约)?$/.test(before)) return null;
  const parts = new Set(found.slice(-6).map((each) => each.indicator));
  const both = parts.has("patent_pledge_amount") && parts.has("trademark_pledge_amount");
  return both ? { indicator: "ip_pledge_amount" } : null;
}
