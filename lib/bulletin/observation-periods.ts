import type { Completeness, Day } from "@/lib/record/types";

import { parseChineseNumber } from "./chinese-numbers";
import { dayOf, findDates } from "./dates";

/** The time a figure speaks of, with where the words for it stand. */
export type StatedPeriod = {
  periodStart: Day | null;
  periodEnd: Day | null;
  completeness: Completeness;
  startInferred: boolean;
  endInferred: boolean;
  start: number;
  end: number;
};

export type Calendar = { published: Day | null; window: { startsOn: Day; endsOn: Day } | null };

type Reading = Omit<StatedPeriod, "start" | "end">;

const month = "(\\d{1,2}|[一二三四五六七八九十]{1,2})月";
const year = "(?:(\\d{4})年|(今年|本年度?)|(去年|上年|上一年)(?!同期|同比))";
const kinds: readonly (readonly [RegExp, string])[] = [
  [/(\d{4})年以来|自(\d{4})年(?:(\d{1,2})月)?[^，。；]{0,24}?(?:以来|起)|(今年以来)/gu, "since"],
  [
    new RegExp(
      `(?:截至|截止|截止到|截至到)(?:${year})?(?:${month}(?:(\\d{1,2})日|份?(?:底|末))?|(?:年)?底|末)`,
      "gu",
    ),
    "until",
  ],
  [/(?:截至|截止)(?:目前|当前|今年底|年底|发稿)/gu, "now"],
  [/(\d{4})(?:年)?(?:[—–-]{1,2}|至|到)(\d{4})年/gu, "years"],
  [
    new RegExp(
      `${year}(?:的)?(?:(上半年)|(下半年)|(?:第)?([一二三四])季度|前三(个)?季度|(?:1月?|一月?)?(?:[—–-]{1,2}|至|到)?前?(\\d{1,2}|[一二三四五六七八九十]{1,2})个?月)`,
      "gu",
    ),
    "part",
  ],
  [
    /(?<!\d)(\d{1,2}|[一二三四五六七八九十]{1,2})(?:月)?(?:[—–-]{1,2}|至|到)(\d{1,2}|[一二三四五六七八九十]{1,2})月(?!\d)/gu,
    "months",
  ],
  [/前(三个?季度)|(?:第)?([一二三四])季度|(上半年)|(下半年)|前([一二三四五六七八九十\d]{1,2})个?月/gu, "bare"],
  [
    /近[一二三四五六七八九十两几\d]*年(?:来|间)?|[一二三四五六七八九十]年来|“?十[二三四五]五”?(?:期间|以来|时期)/gu,
    "lately",
  ],
  [/(\d{4})年(?:度|全年|末|底)?(?!以来|前|\d{1,2}月|[一-鿿]{0,2}同期|的?\d+(?:\.\d+)?倍|第)/gu, "year"],
  [
    /(?<!截至)(去年|上年|明年|今年|全年(?!目标|任务|计划|预期)|本年度|年度)(?!目标|任务|计划|同期|以来|底|末|报告|公报|白皮书)/gu,
    "relative",
  ],
  [/(?<!\d)(\d{1,2})月份?(?!\d|至|到|—|-)/gu, "month"],
  [/(?:专利周|宣传周|活动|专利周活动|宣传周活动|活动周)期间/gu, "window"],
];

function lastDay(y: number, m: number): Day | null {
  return dayOf(y, m, new Date(Date.UTC(y, m, 0)).getUTCDate());
}

function reading(
  periodStart: Day | null,
  periodEnd: Day | null,
  completeness: Completeness,
  startInferred = false,
  endInferred = false,
): Reading {
  return { periodStart, periodEnd, completeness, startInferred, endInferred };
}

function months(y: number, from: number, to: number, inferred: boolean): Reading | null {
  if (from < 1 || to > 12 || from > to) return null;
  return reading(
    dayOf(y, from, 1),
    lastDay(y, to),
    from === 1 && to === 12 ? "full" : "partial",
    inferred,
    inferred,
  );
}

const quarters: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4 };

function readKind(
  kind: string,
  match: RegExpExecArray,
  calendar: Calendar,
  known: number | null,
): Reading | null {
  const published = calendar.published;
  const current = published === null ? null : Number(published.slice(0, 4));
  const number = (group: number) =>
    match[group] === undefined ? null : parseChineseNumber(match[group] ?? "");
  const stated = number(1);
  const relative = match[3] !== undefined && current !== null ? current - 1 : current;
  if (kind === "now") return reading(null, published, "cumulative", false, true);
  if (kind === "lately") return reading(null, null, "cumulative");
  if (kind === "years")
    return reading(dayOf(number(1) ?? 0, 1, 1), dayOf(number(2) ?? 0, 12, 31), "cumulative");
  if (kind === "year") return stated === null ? null : months(stated, 1, 12, false);
  if (kind === "window") {
    return calendar.window === null
      ? null
      : reading(calendar.window.startsOn, calendar.window.endsOn, "partial", true, true);
  }
  if (kind === "since") {
    const from = number(1) ?? number(2) ?? current;
    if (from === null) return null;
    if (match[4] !== undefined) return reading(dayOf(from, 1, 1), published, "partial", true, true);
    return reading(dayOf(from, number(3) ?? 1, 1), published, "cumulative", false, true);
  }
  if (kind === "relative") {
    if (current === null) return null;
    const shift = { 去年: -1, 上年: -1, 明年: 1 }[match[1] ?? ""] ?? 0;
    if (match[1] === "全年") return months(known ?? lastWhole(published, current), 1, 12, known === null);
    if (match[1] === "年度" && known !== null) return months(known, 1, 12, false);
    if (match[1] === "年度")
      return reading(dayOf(current, 1, 1), dayOf(current, 12, 31), "unstated", true, true);
    return months(current + shift, 1, 12, true);
  }
  if (kind === "until") {
    const y = stated ?? known ?? relative;
    if (y === null) return null;
    const m = number(4) ?? 12;
    const end = match[5] === undefined ? lastDay(y, m) : dayOf(y, m, Number(match[5]));
    return reading(dayOf(y, 1, 1), end, "partial", true, stated === null);
  }
  if (kind === "month" || kind === "months") {
    const y = known ?? current;
    const [from, to] = [number(1), kind === "month" ? number(1) : number(2)];
    return y === null || from === null || to === null ? null : months(y, from, to, known === null);
  }
  const shift = kind === "bare" ? 0 : 3;
  const y = kind === "bare" ? (known ?? current) : (stated ?? relative);
  if (y === null) return null;
  const inferred = kind === "bare" ? known === null : stated === null;
  if (kind === "bare") {
    if (match[1] !== undefined) return months(y, 1, 9, inferred);
    if (match[2] !== undefined) return quarter(y, match[2], inferred);
    if (match[3] !== undefined) return months(y, 1, 6, inferred);
    if (match[4] !== undefined) return months(y, 7, 12, inferred);
    return months(y, 1, number(5) ?? 0, inferred);
  }
  if (match[1 + shift] !== undefined) return months(y, 1, 6, inferred);
  if (match[2 + shift] !== undefined) return months(y, 7, 12, inferred);
  if (match[3 + shift] !== undefined) return quarter(y, match[3 + shift] ?? "", inferred);
  if (/前三/.test(match[0]) && /季度/.test(match[0])) return months(y, 1, 9, inferred);
  const to = number(5 + shift);
  if (to === null) return null;
  return /(?:[—–-]|至|到|前)/.test(match[0].slice(2))
    ? months(y, 1, to, inferred)
    : months(y, to, to, inferred);
}

// 全年 in a bulletin of January or February is the year that has just ended.
function lastWhole(published: Day | null, current: number): number {
  return published !== null && published.slice(5, 7) <= "02" ? current - 1 : current;
}

function quarter(y: number, name: string, inferred: boolean): Reading | null {
  const q = quarters[name] ?? 0;
  return months(y, q * 3 - 2, q * 3, inferred);
}

/** The periods a sentence names, in order; a longer one wins over one inside it. */
export function findPeriods(text: string, calendar: Calendar): StatedPeriod[] {
  const dates = findDates(text, calendar.published);
  const found: StatedPeriod[] = [];
  const years = [...text.matchAll(/(\d{4})年/gu)].map((match) => ({ at: match.index, year: Number(match[1]) }));
  for (const [pattern, kind] of kinds) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((each) => each.start < end && each.end > start)) continue;
      if (kind !== "until" && kind !== "months" && dates.some((each) => each.start < end && each.end > start))
        continue;
      if (
        /(?:较|比|同比|与)$/.test(text.slice(Math.max(0, start - 2), start)) ||
        /^(?:同期|同比|相比)/.test(text.slice(end))
      )
        continue;
      const known = years.findLast((each) => each.at <= start)?.year ?? null;
      const read = readKind(kind, match, calendar, known);
      if (
        read !== null &&
        (read.periodStart !== null || read.periodEnd !== null || read.completeness === "cumulative")
      ) {
        found.push({ ...read, start, end });
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
