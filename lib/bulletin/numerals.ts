import type { Decimal } from "@/lib/record/types";
import { parseDecimal, shiftDecimal } from "@/lib/record/quantity";

import { parseChineseNumber } from "./chinese-numbers";
import { unitPattern } from "./figures/units";

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
  "(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|前(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})个?月|近[一二两三四五六七八九十\\d]{1,2}年(?:来|间)?|(?:前|第)?[一二三四]个?季度|\\d{4}年(?:\\d{1,2}月(?:份|\\d{1,2}[日号])?)?|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}月(?:份|底|末|初)?(?!\\d)|\\d{1,2}日(?!均)|[二][零〇一二三四五六七八九]{3}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|[一二三四五六七八九十]{1,2}月份?(?=[，、至到—-])";
const ordinal =
  "第[一二三四五六七八九十百\\d]{1,5}(?:名|位|届|期|批|季度|次|章|条|个|家|号|年|轮|类|款|版|场|页)?";
// After a Chinese numeral many characters are measure words only where no longer word begins.
const notWord: Record<string, string> = {
  批: "次?[^，。；]{0,4}典型",
  部: "门|署|分|委|长",
  起: "来|到|步|草",
  周: "边|期|到",
  人: "民|口|员|力|才|大",
  点: "位|评",
  站: "点|位",
  面: "向|对|积|临",
  门: "类|户|店|口",
  方: "式|向|针|案|法|便",
  道: "路|德",
  单: "位|独|个|一",
  节: "能|约|日",
  对: "接|于|象|外",
  页: "面",
  头: "部",
  字: "号",
  年: "级",
  处: "理|置",
  本: "市|省|地|次|届",
  位: "于|居|列",
  线: "上|下|索",
  级: "别",
  期: "间|待|望",
  把: "握",
};
const hanUnits = unitPattern
  .split("|")
  .filter((unit) => !/^[%‰省市县区州地国]$/.test(unit)) // 鄂湘两省 counts what it has named
  .map((unit) => (notWord[unit] === undefined ? unit : `${unit}(?!${notWord[unit]})`))
  .join("|");
const arabic = `(?<int>\\d{1,2}(?=[.．](?:19|20)\\d{2}年)|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,40}(?:\\.\\d{1,20})?)(?<more1>余|多|来)?(?<scale1>万亿|亿|千万|百万|万|千(?!瓦|克|米)|百)?(?<more2>余|多)?(?<unit1>${unitPattern}|万|亿|％)?`;
// A single 一 before a measure word is an article (一批, 一位), unless it is a share or a multiple.
const article = "(?!一(?![成倍番零一二两三四五六七八九十百千余多几万亿]))(?<![数几每唯统单同专某])";
const chinese = `${article}(?<han>[一二两三四五六七八九十百千][零一二两三四五六七八九十百千]{0,9}|(?<=[上近过逾超])万(?=[余多]?(?:册|份|人|名|件|家|场|条|字|户|张|元)))(?<more3>余|多|几)?(?<scale2>万亿|亿|万)?(?<more4>余|多)?(?<unit2>${hanUnits})`;
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
  const plain =
    groups.int?.replaceAll(",", "") ??
    String(groups.han === "万" ? 10_000 : (parseChineseNumber(groups.han ?? "") ?? 0));
  const value = plain.length > 24 ? null : shiftDecimal(parseDecimal(plain), places);
  return { value, unit: unit === "％" ? "%" : unit, scaled: places >= 4, more: more || groups.han === "万" };
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
