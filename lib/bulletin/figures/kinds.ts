import type { Decimal } from "@/lib/record/types";
import { parseDecimal, shiftDecimal } from "@/lib/record/quantity";

import type { Quantity } from "../numerals";
import { unitClass } from "./units";

/** What a figure is: an amount or count, a change, a share of something, or what a rule allows. */
export type FigureKind = "observation" | "growth" | "share" | "policy";
export type Sort = { kind: FigureKind; value: Decimal | null; unit: string };

/** The words of the figure's own clause, before and after it, and the kind of the figure listed right before it. */
export type KindWords = { before: string; after: string; listed: FigureKind | null };

const reach = "(?:了|为|至|到|达到?|约|近|超过?|逾|均|各|分别|高达|幅度|率)*$";
const grown = new RegExp(`(?:增长|增加|提高|提升|上升|上涨|扩大|增幅|增速|涨幅|净增|递增|增)${reach}`);
const fallen = new RegExp(`(?:下降|减少|降低|回落|下滑|下跌|降幅|减|降)${reach}`);
const doubled = /翻(?:了)?(?:近|约|超过?)?$/;
const ratioOf = /(?:年|同期|去年|上年|以前|之前|时|此前)[^，。；]{0,8}的$/;
const cap =
  /(?:最高|最多|最长|不超过|不高于|上限|至多)(?:额度|金额|额|可|不超过|可达|可获|可获得|达到?|为|给予|补助|补贴|奖励|资助|授信|贷款|贴息|的|贷款利息|保费|费用|实际|支付|总额)*(?:人民币)?$/;
const benefit =
  /补贴|补助|资助|奖励|奖补|贴息|利息|保费|评估费|担保费|补偿|额度|授信|罚款|产品|贷款期限|期限|扣除/;
const per =
  /每(?:一)?(?:家|件|项|笔|年|次|个|户|人|单|批|月)[^，。；]{0,16}$|(?:单户|单笔|单个|单家|户均|人均)[^，。；]{0,14}$/;
const grant = /(?:给予|予以|享受|提供|补贴|补助|奖励|资助|贴息)[^，。；]{0,14}$/;
const ofGrant =
  /^(?:（含）|以[上下内])?(?:\/年)?的?(?:一次性)?(?:定额)?(?:奖励|补贴|资助|补助|贴息|奖补|扶持|配套|罚款|利息补贴|评估费补助)/;
const byRate = /(?:按照?|以)[^，。；]{0,18}$/;
const ofRate =
  /^(?:的)?(?:比例|标准|给予|进行|予以|补偿|范围|贴息|补贴|补助|资助|奖励|分担|承担|且|、不超过|，)/;
const total =
  /(?:共|累计|合计|总计|总额|总量|已|发放|兑现|拨付|下达|资金|金额)[^，。；每最]{0,10}$|(?:去年|20\d\d年|今年|上半年|季度)[^。；]{0,24}(?:发放|兑现|拨付|获得)[^，。；]{0,12}$/;

type Rule = { id: string; kind: FigureKind; fits: (quantity: Quantity, words: KindWords) => boolean };

// In order: the first that fits says what the figure is.
const rules: readonly Rule[] = [
  {
    id: "cap",
    kind: "policy",
    fits: ({ unit }, { before, after }) =>
      /^(?:money|percent|time)$/.test(unitClass(unit)) &&
      cap.test(before) &&
      (benefit.test(before + after.slice(0, 14)) ||
        /最[高长]|上限/.test(before.slice(-8)) ||
        per.test(before)) &&
      !/(?:历史|单笔)最高(?:的)?$|规模|融资金额|融资额/.test(before),
  },
  {
    id: "per-head",
    kind: "policy",
    fits: ({ unit }, { before, after }) =>
      unitClass(unit) === "money" &&
      per.test(before) &&
      benefit.test(before + after.slice(0, 10)) &&
      !total.test(before),
  },
  {
    id: "grant",
    kind: "policy",
    fits: ({ unit }, { before, after }) =>
      unitClass(unit) === "money" && grant.test(before) && ofGrant.test(after) && !total.test(before),
  },
  { id: "listed-policy", kind: "policy", fits: (_, { listed }) => listed === "policy" },
  {
    id: "change",
    kind: "growth",
    fits: ({ unit }, { before, listed }) =>
      unit === "番" ||
      unit.endsWith("百分点") ||
      (/^(?:percent|ratio)$/.test(unitClass(unit)) &&
        (grown.test(before) || fallen.test(before) || listed === "growth")),
  },
  { id: "multiple", kind: "growth", fits: ({ unit }, { before }) => unit === "倍" && ratioOf.test(before) },
  {
    id: "rate",
    kind: "policy",
    fits: ({ unit }, { before, after }) =>
      unitClass(unit) === "percent" &&
      ((byRate.test(before) && (ofRate.test(after) || benefit.test(before))) ||
        /^的?(?:比例|标准)?(?:给予|予以|进行)?(?:补贴|补助|资助|贴息|补偿|奖励)/.test(after)),
  },
  { id: "share", kind: "share", fits: ({ unit }) => unitClass(unit) === "percent" },
];

function changeOf({ value, unit }: Quantity, before: string): Pick<Sort, "value" | "unit"> {
  if (value === null) return { value, unit };
  const falls = fallen.test(before) && !grown.test(before);
  const signed = (text: string) =>
    parseDecimal(falls && !text.startsWith("-") && text !== "0" ? `-${text}` : text);
  if (unit === "番" || doubled.test(before)) return { value: doublings(value), unit: "%" };
  if (unit === "倍") return { value: signed(shiftDecimal(value, 2)), unit: "%" };
  if (unit === "成") return { value: signed(shiftDecimal(value, 1)), unit: "%" };
  return { value: signed(value), unit: unit.endsWith("百分点") ? "百分点" : "%" };
}

// 翻一番 is twice as much, 翻两番 four times.
function doublings(times: Decimal): Decimal | null {
  return /^[1-9]$/.test(times) ? parseDecimal(String((2 ** Number(times) - 1) * 100)) : null;
}

/** Whether a figure is an amount, a change (with its sign, in percent or points), a share, or a rule's limit. */
export function sortFigure(quantity: Quantity, words: KindWords): Sort {
  const rule = rules.find(({ fits }) => fits(quantity, words));
  const { value, unit } = quantity;
  if (rule === undefined) return { kind: "observation", value, unit };
  if (rule.id === "change") return { kind: "growth", ...changeOf(quantity, words.before) };
  if (unit === "成")
    return { kind: rule.kind, value: value === null ? null : shiftDecimal(value, 1), unit: "%" };
  return { kind: rule.kind, value, unit };
}

/** 增加3.1亿元: how much more or less, which is no amount of any region. */
export const isIncrease = (before: string): boolean => grown.test(before) || fallen.test(before);
