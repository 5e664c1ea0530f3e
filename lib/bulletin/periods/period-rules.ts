import type { Day } from "@/lib/record/types";
import { parseChineseNumber } from "../chinese-numbers";
import { dayOf } from "../dates";
import type { Calendar } from "./calendar";
import { lastDay, months, period } from "./period";
import type { Period } from "./period";

type Parts = Record<string, string | undefined>;
type Context = {
  published: Day | null;
  current: number | null;
  year: number | null;
  window: Calendar["window"];
};
type Rule = { id: string; pattern: RegExp; read: (parts: Parts, context: Context) => Period | null };

const digits = "\\d{1,2}|[一二三四五六七八九十]{1,2}";
const month = (name: string) => `(?<${name}>${digits})月份?`;
const year =
  "(?:(?<year>(?:19|20)\\d\\d|二[零〇一二三四五六七八九]{3})年(?:度)?|(?<now>今年|本年度?)|(?<last>去年|上年|上一年)(?!同期|同比))";
const to = "(?:[—–~～-]{1,2}|至|到)";
const quarters: Record<string, number> = { 首: 1, 一: 1, 二: 2, 三: 3, 四: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
const plans: Record<string, number> = { 十一五: 2006, 十二五: 2011, 十三五: 2016, 十四五: 2021, 十五五: 2026 };

const number = (text: string | undefined) => (text === undefined ? null : parseChineseNumber(text));

/** The year the words give: stated, this or last year, or the one named before in the sentence. */
function yearOf(parts: Parts, { current, year: named }: Context): { y: number; inferred: boolean } | null {
  const stated = number(parts["year"]);
  if (stated !== null) return { y: stated, inferred: false };
  if (parts["now"] !== undefined) return current === null ? null : { y: current, inferred: true };
  if (parts["last"] !== undefined) return current === null ? null : { y: current - 1, inferred: true };
  if (named !== null) return { y: named, inferred: false };
  return current === null ? null : { y: current, inferred: true };
}

function within(parts: Parts, context: Context, from: number | null, until: number | null): Period | null {
  const at = yearOf(parts, context);
  return at === null ? null : months(at.y, from, until, at.inferred);
}

// 全年 in a bulletin of January or February is the year that has just ended.
function lastWhole({ published, current }: Context): number | null {
  return published !== null && current !== null && published.slice(5, 7) <= "02" ? current - 1 : current;
}

// A month after that of the text itself lies in the year before, unless a year was named.
function monthsOf(parts: Parts, context: Context): Period | null {
  const [from, until] = [number(parts["from"]), number(parts["until"] ?? parts["from"])];
  const at = yearOf(parts, context);
  if (at === null || until === null) return null;
  const { published } = context;
  const later = at.inferred && parts["now"] === undefined && parts["last"] === undefined && published !== null;
  return months(later && until > Number(published.slice(5, 7)) + 1 ? at.y - 1 : at.y, from, until, at.inferred);
}

/** The words for a period and what they mean; one higher in the table wins over one inside its words. */
export const periodRules: readonly Rule[] = [
  {
    id: "since",
    pattern: new RegExp(
      `(?<!近|几)(?:自|从)?${year}(?:${month("month")}(?:(?<day>\\d{1,2})日)?)?[^，。；\\d]{0,20}?(?:以来|起至今|至今)`,
      "gu",
    ),
    read: (parts, context) => {
      const at = yearOf(parts, context);
      if (at === null) return null;
      const start = dayOf(at.y, number(parts["month"]) ?? 1, number(parts["day"]) ?? 1);
      return {
        ...period(start, null, parts["now"] === undefined ? "cumulative" : "partial"),
        startInferred: at.inferred,
      };
    },
  },
  {
    id: "since-month",
    pattern: new RegExp(`(?:自)?${month("month")}以来`, "gu"),
    read: (parts, context) => {
      const at = yearOf(parts, context);
      return at === null
        ? null
        : {
            ...period(dayOf(at.y, number(parts["month"]) ?? 0, 1), null, "partial"),
            startInferred: at.inferred,
          };
    },
  },
  {
    id: "until",
    pattern: new RegExp(
      `(?:截至|截止到?|截至到)(?:${year})?(?:${month("month")}(?:(?<day>\\d{1,2})[日号]|底|末)?|(?<end>年?[底末]))`,
      "gu",
    ),
    read: (parts, context) => {
      const at = yearOf(parts, context);
      if (at === null) return null;
      const m = number(parts["month"]) ?? 12;
      const end = parts["day"] === undefined ? lastDay(at.y, m) : dayOf(at.y, m, Number(parts["day"]));
      return end === null ? null : period(dayOf(at.y, 1, 1), end, "partial", true, at.inferred);
    },
  },
  {
    id: "by",
    pattern: new RegExp(`(?:到|至)${year}(?:${month("month")})?(?:年?[底末]|前)`, "gu"),
    read: (parts, context) => {
      const at = yearOf(parts, context);
      const end = at === null ? null : lastDay(at.y, number(parts["month"]) ?? 12);
      return end === null ? null : { ...period(null, end, "cumulative"), endInferred: at?.inferred ?? false };
    },
  },
  {
    id: "now",
    pattern: /(?:截至|截止)(?:目前|当前|发稿|今日|日前)|迄今|至今/gu,
    read: () => period(null, null, "cumulative"),
  },
  {
    id: "plan",
    pattern: /[“"]?(?<plan>十[一二三四五]五)[”"]?(?<since>以来)?(?:期间|时期|五年)?/gu,
    read: ({ plan, since }) => {
      const first = plans[plan ?? ""];
      if (first === undefined) return null;
      return period(dayOf(first, 1, 1), since === undefined ? dayOf(first + 4, 12, 31) : null, "cumulative");
    },
  },
  {
    id: "years",
    pattern: new RegExp(`(?<a>(?:19|20)\\d\\d)年?${to}(?<b>(?:19|20)\\d\\d)年(?!\\d{1,2}月)`, "gu"),
    read: ({ a, b }) => period(dayOf(Number(a), 1, 1), dayOf(Number(b), 12, 31), "cumulative"),
  },
  {
    id: "months-of-years",
    pattern: new RegExp(
      `(?<a>(?:19|20)\\d\\d)年${month("from")}${to}(?<b>(?:19|20)\\d\\d)年${month("until")}(?:底|末)?(?!\\d)`,
      "gu",
    ),
    read: ({ a, b, from, until }) =>
      period(
        dayOf(Number(a), number(from) ?? 0, 1),
        lastDay(Number(b), number(until) ?? 0),
        a === b ? "partial" : "cumulative",
      ),
  },
  {
    id: "half",
    pattern: new RegExp(`(?:${year}的?)?(?:(?<first>上半年|前半年)|(?<second>下半年))`, "gu"),
    read: (parts, context) =>
      within(parts, context, parts["first"] === undefined ? 7 : 1, parts["first"] === undefined ? 12 : 6),
  },
  {
    id: "first-quarters",
    pattern: new RegExp(
      `(?:${year}的?)?(?:前(?<n>[两二三23])个?季度|(?<n2>[一1])(?:${to}|、)(?<n3>[二三四234])季度)`,
      "gu",
    ),
    read: (parts, context) => {
      const n = number((parts["n"] ?? parts["n3"] ?? "").replace("两", "二"));
      return n === null ? null : within(parts, context, 1, n * 3);
    },
  },
  {
    id: "quarter",
    pattern: new RegExp(`(?:${year}的?)?(?<!前)(?:第)?(?<q>[首一二三四1234])个?季度`, "gu"),
    read: (parts, context) => {
      const q = quarters[parts["q"] ?? ""];
      return q === undefined ? null : within(parts, context, q * 3 - 2, q * 3);
    },
  },
  {
    id: "first-months",
    pattern: new RegExp(`(?:${year}的?)?前(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,2})个?月`, "gu"),
    read: (parts, context) => within(parts, context, 1, number((parts["n"] ?? "").replace("两", "二"))),
  },
  {
    id: "months",
    pattern: new RegExp(
      `(?:${year}的?)?(?<!\\d)(?<from>${digits})月?(?:份)?${to}${month("until")}(?!\\d)`,
      "gu",
    ),
    read: monthsOf,
  },
  {
    id: "lately",
    pattern: /近[一二三四五六七八九十两几\d]*年(?:来|间)?|[一二三四五六七八九十]年来|近年来?|历年|多年来/gu,
    read: () => period(null, null, "cumulative"),
  },
  {
    id: "month-of-year",
    pattern: new RegExp(`${year}${month("from")}(?!\\d)`, "gu"),
    read: monthsOf,
  },
  {
    id: "year",
    pattern:
      /(?<year>(?:19|20)\d\d|二[零〇一二三四五六七八九]{3})年(?:度|全年|末|底)?(?!以来|前|\d{1,2}月|[一-鿿]{0,2}同期|的?\d+(?:\.\d+)?倍|第)/gu,
    read: (parts) => months(number(parts["year"]) ?? 0, 1, 12, false),
  },
  {
    id: "relative",
    pattern:
      /(?<!截至|安全|健全)(?<word>去年|上年|明年|今年|全年(?!目标|任务|计划|预期)|本年度|年度|年内)(?!目标|任务|计划|同期|以来|底|末|报告|公报|白皮书|工作)/gu,
    read: ({ word }, context) => {
      const { current, year: named } = context;
      if (current === null) return null;
      if (word === "全年") {
        const y = named ?? lastWhole(context);
        return y === null ? null : months(y, 1, 12, named === null);
      }
      if (word === "年度" && named !== null) return months(named, 1, 12, false);
      if (word === "年度") return period(dayOf(current, 1, 1), dayOf(current, 12, 31), "unstated", true);
      return months(current + ({ 去年: -1, 上年: -1, 明年: 1 }[word ?? ""] ?? 0), 1, 12, true);
    },
  },
  {
    id: "this-month",
    pattern: /(?<word>本月|当月|上月|上个月)/gu,
    read: ({ word }, { published }) => {
      if (published === null) return null;
      const [y, m] = [
        Number(published.slice(0, 4)),
        Number(published.slice(5, 7)) - (word?.startsWith("上") === true ? 1 : 0),
      ];
      return m < 1 ? months(y - 1, 12, 12, true) : months(y, m, m, true);
    },
  },
  {
    id: "month",
    pattern: new RegExp(`(?<!\\d)(?<from>\\d{1,2})月份?(?!\\d|至|到|—|-)`, "gu"),
    read: monthsOf,
  },
  {
    id: "window",
    pattern: /(?:专利周|宣传周|活动|专利周活动|宣传周活动|活动周|周)期间/gu,
    read: (_, { window }) => (window === null ? null : period(window.startsOn, window.endsOn, "partial", true)),
  },
];
