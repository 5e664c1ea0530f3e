import type { Decimal } from "@/lib/record/types";
import { parseDecimal, shiftDecimal } from "@/lib/record/quantity";

import { parseChineseNumber } from "./chinese-numbers";

/** A numeral of a text with its unit; `value` is in the base unit, null for dates and for digits that are no quantity. */
export type Quantity = {
  start: number;
  end: number;
  text: string;
  kind: "date" | "ordinal" | "quantity";
  value: Decimal | null;
  unit: string;
  scaled: boolean; // 万 or 亿 was written
  more: boolean; // 余 or 多
};

const units =
  "个百分点|万亿元|人次|场次|批次|件次|家次|户次|人份|平方米|平方公里|公里|公斤|千克|吨|瓶|箱|双|美元|小时|分钟|个月|天|周年|周|岁|元|件|次|项|家|个|支|只|笔|倍|场|户|份|期|章|名|位|所|条|篇|款|枚|批|宗|套|间|座|节|堂|届|轮|组|类|种|幅|部|起|例|对|道|辆|台|页|万|亿|人|%|％|‰";
const scales: Record<string, number> = {
  万亿: 12,
  亿: 8,
  千万: 7,
  百万: 6,
  十万: 5,
  万: 4,
  千: 3,
  百: 2,
  "": 0,
};
const date =
  "(?:前|第)?[一二三四]个?季度|\\d{4}年(?:\\d{1,2}月(?:份|\\d{1,2}[日号])?)?|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}月(?:份|底|末|初)?(?!\\d)|\\d{1,2}日(?!均)|[二][零〇一二三四五六七八九]{3}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|[一二三四五六七八九十]{1,2}月份?(?=[，、至到—-])";
const ordinal =
  "第[一二三四五六七八九十百\\d]{1,5}(?:名|位|届|期|批|季度|次|章|条|个|家|号|年|轮|类|款|版|场|页)?";
const arabic = `(?<int>\\d{1,2}(?=[.．](?:19|20)\\d{2}年)|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,40}(?:\\.\\d{1,20})?)(?<more1>余|多|来)?(?<scale1>万亿|亿|千万|百万|万|千(?!瓦|克|米)|百)?(?<more2>余|多)?(?<unit1>${units})?`;
const chinese = `(?<han>[一二两三四五六七八九十百千][零一二两三四五六七八九十百千]{0,9})(?<more3>余|多|几)?(?<scale2>万亿|亿|万)?(?<more4>余|多)?(?<unit2>个百分点|百分点|人次|场次|元|件|次|项|家|个|支|只|笔|倍|场|户|份|期|章|名|位|所|条|篇|款|枚|批(?!次?[^，。；]{0,4}典型)|宗|套|座|节|堂|届|轮|大类|组|类|种|幅|部(?!门|署|分|委|长)|起(?!来|到|步|草)|例|台|方面|方|成|天|周(?!边|期|到)|年|人(?!民|口|员|力|才|大)|季度|等奖|级|线)`;
const han = "[一二两三四五六七八九十百千]";
const compound = `(?<yi>\\d{1,9}|${han}{1,9})亿(?<wan>\\d{1,4}|零?${han}{1,9})(?<thousands>千|百)?万(?<unit3>元|件|次|人)?`;
const pattern = new RegExp(`(?<date>${date})|(?<ordinal>${ordinal})|${compound}|${arabic}|${chinese}`, "gu");

function read(
  groups: Record<string, string | undefined>,
): Pick<Quantity, "value" | "unit" | "scaled" | "more"> {
  if (groups.yi !== undefined) {
    const [yi, wan] = [groups.yi, groups.wan ?? ""].map(
      (part) => parseChineseNumber(part.replace(/^零/, "")) ?? 0,
    );
    const times = { 千: 1000, 百: 100 }[groups.thousands ?? ""] ?? 1; // 52亿6千万
    const value = shiftDecimal(String((yi ?? 0) * 10_000 + (wan ?? 0) * times), 4);
    return { value, unit: groups.unit3 ?? "", scaled: true, more: false };
  }
  const scale = groups.scale1 ?? groups.scale2 ?? "";
  const more = [groups.more1, groups.more2, groups.more3, groups.more4].some(
    (word) => word !== undefined && word !== "来",
  );
  let unit = groups.unit1 ?? groups.unit2 ?? "";
  let places = scales[scale] ?? 0;
  if (unit === "万" || unit === "亿" || unit === "万亿元") {
    places += scales[unit.replace("元", "")] ?? 0;
    unit = unit === "万亿元" ? "元" : "";
  }
  const plain = groups.int?.replaceAll(",", "") ?? String(parseChineseNumber(groups.han ?? "") ?? 0);
  const value = plain.length > 24 ? null : shiftDecimal(parseDecimal(plain), places);
  return { value, unit: unit === "％" ? "%" : unit, scaled: places >= 4, more };
}

/** Every numeral of a normalised text, once, in order: dates, ordinals, quantities. Every digit lies in one of them. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const base = { start, end, text: match[0] };
    if (groups.date !== undefined)
      found.push({ ...base, kind: "date", value: null, unit: "", scaled: false, more: false });
    else if (groups.ordinal !== undefined) {
      found.push({ ...base, kind: "ordinal", value: null, unit: "", scaled: false, more: false });
    } else found.push({ ...base, kind: "quantity", ...read(groups) });
  }
  return found;
}
