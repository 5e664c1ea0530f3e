import type { FigureKind } from "./kinds";
import type { Place } from "../gazetteer";
import type { Memory } from "../memory";
import type { Words } from "./measure-rule";

/** What was read of the figures before it in its sentence. `isPart` follows 其中 or 含. */
export type Made = { indicator: string | null; unit: string; kind: FigureKind; isPart: boolean; end: number };
export type Inherited = { indicator: string | null; rule: string };

const mark = "(?:（[一二三四五六七八九十\\d]{1,3}）|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、])?";
const listed = new RegExp(`^${mark}`, "u");
const fillers =
  /其中|主要集中在|集中在|主要来自|包括|分别为|分别|合计|共计|总计|累计|首次|首超|高达|接近|不足|不到|超过|突破|将近|大约|这[个一]数字|该数字?|数字|同期|增[长加]?[至到]|[提升]高?到|上升[至到]|攀升[至到]|跃升[至到]|降[至到]|下降[至到]|做到|完成|登记|办理|就|已|也|则|又|了|目标|实现|达到|以及|全[市省县区州]|[一二两三四五六七八九十\d]+(?:市|州|县|区|地)|质押|融资|贷款|金额|规模|额|总|分(?:市|地区|区域|州市|市州|盟市)?看|[、，,的以为均达超约近共计含和与及逾有是仅占各（）()：；。]/gu;
const times =
  /(?:今年|去年|上年|前年|全年|年内|\d{4}年)?(?:上半年|下半年|前?[一二三四首两\d]个?季度|前?(?:\d{1,2}|[一二三四五六七八九十两]{1,2})个?月|\d{1,2}月?[至到—–~-]\d{1,2}月(?:份|底)?|\d{1,2}月(?:份|底)?)|今年(?:以来)?|去年|上年|前年|全年|截至\d{1,2}月(?:底|末)?|\d{4}年(?:度|底)?|年末|年底/gu;
const byRegion = /^(?:分|从|按)(?:地区|地域|市州|盟市|地市|区域|各市|市)[^，]{0,6}，/;
// 去年2.7亿元，今年1至11月做到5.3亿元: the same again for another time.
const sameAgain = /[达到为是至有超过破成]$|做到了?$|完成$|实现$|仅$|约$|近$/;
const amountOnly =
  /^(?:担保|出质|质押)?(?:总)?(?:金额|额度|规模|资金|数额)(?:为|共|计|达到?|约|超过?|近|合计)*$/;
const goalOnly =
  /^[“”]?(?:我[们局市省]?的?)?(?:今年|全年|年度)?(?:目标(?:是|为)?|力争|预计|有望|将|可)*(?:到|在|至)?(?:前)?(?:突破|达到?|超过?|完成|实现|增至)(?:了|近|约)?$/;
const group = /^[一-鿿、]{0,20}\d{0,2}(?:个)?市(?:[一-鿿]{0,6}额)?(?:合计|共计|共)/u;

export const startsPart = /其中|(?:[（，、]|^)(?:含|包括|包含)/;

/** The last whole amount pledged that the sentence spoke of; 其中 figures after it are parts of it. */
export function wholeOf(made: readonly Made[]): string | null {
  const isAmount = ({ indicator }: Made) => indicator?.endsWith("_pledge_amount") === true;
  return (
    (made.findLast((each) => isAmount(each) && !each.isPart) ?? made.findLast(isAmount))?.indicator ?? null
  );
}

type Asked = {
  words: Words;
  places: readonly Place[];
  at: number;
  sentence: string;
  made: readonly Made[];
  memory: Memory;
};
type Rule = { id: string; read: (asked: Asked) => string | null | undefined };

// 长春市9.61亿元，吉林市登记金额3.02亿元 · 分市看，青岛市21.4亿元 · 一季度5.3亿元
function isBare({ words: { own }, places, at }: Asked): boolean {
  const inside = places.filter(({ start, end }) => start >= at && end - at <= own.length);
  let rest = own.replace(listed, "");
  for (const { start, end } of inside.toReversed()) {
    const name = own.slice(start - at, end - at);
    rest = rest.replace(name, "");
  }
  const dated = rest.replace(times, "");
  const isAnew = (dated !== rest && sameAgain.test(own)) || /^(?:这[个一]|该)(?:数字|指标|金额)/.test(own);
  rest = dated.replace(/(?:同比|环比|较|比)[^，]*?(?:增长|下降|增加|减少)[^，]*，?/gu, "").replace(fillers, "");
  return rest.length === 0 && (inside.length > 0 || group.test(own) || isAnew);
}

const rules: readonly Rule[] = [
  {
    id: "list",
    read: (asked) => {
      const { words, sentence, made, memory } = asked;
      if (!isBare(asked) && !group.test(words.own)) return undefined;
      if (words.kind === "money") {
        const isItem = (listed.exec(sentence)?.[0] ?? "") !== "";
        return (
          wholeOf(made) ?? (byRegion.test(sentence) || isItem ? memory.topic : memory.indicator) ?? undefined
        );
      }
      const isAlike = ({ unit }: Pick<Made, "indicator" | "unit">) => unit === words.unit;
      const isCount = (each: Pick<Made, "indicator" | "unit">) =>
        isAlike(each) && each.indicator?.endsWith("_pledge_count") === true;
      // 193件，涉及专利882件。其中长沙市134件: how many pledges, not how many patents.
      const from = made.some(isAlike) ? made : memory.made;
      const alike = from.findLast(isCount) ?? from.findLast(isAlike);
      return alike === undefined ? undefined : alike.indicator;
    },
  },
  {
    // 目标是到年底突破16亿元: a goal for what was told right before.
    id: "goal",
    read: ({ words: { clause, kind, lead }, memory, made }) =>
      kind === "money" &&
      made.length === 0 &&
      /目标|力争|预计|有望/.test(lead) &&
      goalOnly.test(clause.replace(times, "")) &&
      memory.indicator !== null
        ? memory.indicator
        : undefined,
  },
  {
    // 突破60亿元，达61.47亿元: the second figure says the first again.
    id: "again",
    read: ({ words: { own, unit }, made }) => {
      const last = made.at(-1);
      const again =
        last?.unit === unit && /^(?:，)?(?:达到?|实际为|为|即|(?:首次)?(?:突破|超过|跨越|迈上))$/.test(own);
      return again ? last.indicator : undefined;
    },
  },
  {
    // 呼和浩特市5.02亿元、31笔: the count of the amount before it.
    id: "pair",
    read: ({ words: { own, unit }, made }) => {
      const last = made.findLast(({ kind }) => kind === "observation")?.indicator ?? "";
      if (
        !/^[、，和及（]?(?:共|计|合计)?$/.test(own) ||
        !/^[笔项件次宗]$/.test(unit) ||
        !last.endsWith("_pledge_amount")
      )
        return undefined;
      return last.startsWith("copyright") ? undefined : last.replace("_amount", "_count");
    },
  },
  {
    // 其中长沙市134件、17.2亿元: the amount of the count before it.
    id: "pair-amount",
    read: ({ words: { own, kind }, made, memory }) => {
      const last = made.at(-1);
      const isPair =
        kind === "money" && /^[、，和及（]$/.test(own) && last?.indicator?.endsWith("_pledge_count") === true;
      return isPair ? (wholeOf(made) ?? memory.indicator ?? undefined) : undefined;
    },
  },
  {
    // 商标质押登记97件，金额27亿元: the amount of what was counted.
    id: "amount-of-count",
    read: ({ words: { clause, kind }, made }) => {
      const last = made.at(-1)?.indicator ?? "";
      const isAmount =
        kind === "money" && amountOnly.test(clause) && /_pledge_count$|^pledged_patents$/.test(last);
      const counted = made.findLast(
        ({ indicator }) => indicator?.endsWith("_pledge_count") === true,
      )?.indicator;
      return isAmount ? counted?.replace("_count", "_amount") : undefined;
    },
  },
  {
    // 专利31亿元；商标21亿元，两项合计52亿元.
    id: "sum",
    read: ({ words: { own, unit }, made }) => {
      if (unit !== "元" || !/(?:合计|总计|共计)(?:为|达|约)?$/.test(own)) return undefined;
      const parts = new Set(made.slice(-6).map(({ indicator }) => indicator));
      return parts.has("patent_pledge_amount") && parts.has("trademark_pledge_amount")
        ? "ip_pledge_amount"
        : undefined;
    },
  },
];

/** What a figure that leaves out what it measures takes from the figures before it; null where nothing before it says so. */
export function inherit(asked: Asked): Inherited | null {
  for (const { id, read } of rules) {
    const indicator = read(asked);
    if (indicator !== undefined) return { indicator, rule: id };
  }
  return null;
}

/** 青岛、济南、烟台三市分别为52.3亿元…: what the figure before it in the sentence measures, else the section. */
export function inheritDealt({ words: { unit, kind }, made, memory }: Asked): Inherited | null {
  const last = made.findLast((each) => each.unit === unit);
  if (last !== undefined) return { indicator: last.indicator, rule: "dealt" };
  return kind === "money" && memory.topic !== null ? { indicator: memory.topic, rule: "dealt" } : null;
}
