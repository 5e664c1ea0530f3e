import type { Day } from "@/lib/record/types";

import { findDates } from "../dates";
import { parseChineseNumber } from "../chinese-numbers";

/** What a text says about its own time: the day it was published, and the days of its campaign. */
export type Calendar = { published: Day | null; window: { startsOn: Day; endsOn: Day } | null };

type Head = { date: Day | null; issue: string | null };

// The first edition of each recurring event took place in the year after this one.
const editions = [
  { id: "patent-week", pattern: /第(?<n>[一二三四五六七八九十\d]{1,3})届中国专利周/gu, before: 2006 },
  { id: "ip-day", pattern: /第(?<n>[一二三四五六七八九十\d]{1,3})个世界知识产权日/gu, before: 2000 },
] as const;

// 发布日期：2015-12-04 · 2012-11-21 alone in its line · 省知识产权局供稿 2012年11月30日
const dateline =
  /^(?:[^，。；]{0,40}?(?:日期|时间|来源|发布|供稿|编|局|处|中心|网)[^，。；\d]{0,24})?(?<date>\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?)[^，。；]{0,24}$/u;

function dated(text: string): Day | null {
  const lines = text.split("\n", 14);
  const last = text.slice(-400).split("\n").slice(-5);
  for (const line of [...lines, ...last]) {
    if (line.length > 80) continue;
    const stated = dateline.exec(line)?.groups?.["date"];
    const [day] = stated === undefined ? [] : findDates(stated, null);
    if (day !== undefined) return day.startsOn;
  }
  return null;
}

/** The year of the recurring event a text names most often, or null. */
export function yearOfEdition(text: string): number | null {
  const counts = new Map<number, number>();
  for (const { pattern, before } of editions) {
    for (const { groups } of text.matchAll(pattern)) {
      const n = parseChineseNumber(groups?.["n"] ?? "");
      if (n !== null) counts.set(before + n, (counts.get(before + n) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The last year a text names in words, up to the century's end; a plan for later years is no date of its own. */
function yearNamed(text: string): number | null {
  const years = [...text.matchAll(/(?<!到|力争)(?<year>20\d\d)年(?!底前)/gu)].map(({ groups }) =>
    Number(groups?.["year"]),
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** When a text was published, as well as it can be told: its own date, its issue, its edition, a date or a year it names. */
export function publishedOn(text: string, { date, issue }: Head): Day | null {
  const head = text.slice(0, 20_000);
  const own = date ?? dated(text);
  if (own !== null) return own;
  if (issue !== null) return `${issue.slice(0, 4)}-12-31`;
  const edition = yearOfEdition(head);
  const first = findDates(head, null)[0]?.startsOn ?? null;
  if (edition !== null) return first?.startsWith(String(edition)) === true ? first : `${edition}-12-31`;
  // 2014年工作情况报告 is of that year, whatever its plans are for.
  const title = head.split("\n").find((line) => line.trim() !== "") ?? "";
  const titled = /(?<year>20\d\d)年(?:度|工作|[^至到—–~-]{0,24}(?:情况|报告|总结|公报|状况|统计|要点))/.exec(
    title,
  )?.groups?.["year"];
  if (titled !== undefined) return first?.startsWith(titled) === true ? first : `${titled}-12-31`;
  const named = yearNamed(head);
  if (first !== null && (named === null || first.startsWith(String(named)))) return first;
  return named === null ? first : `${named}-12-31`;
}

/** The days a campaign officially lasts: the first range of days in a sentence that names the week. */
export function readWindow(text: string, published: Day | null): Calendar["window"] {
  for (const match of text.matchAll(/[^。\n]{0,120}(?:专利周|宣传周|活动周)[^。\n]{0,120}/gu)) {
    const range = findDates(match[0], published).find((each) => each.startsOn !== each.endsOn);
    if (range !== undefined) return { startsOn: range.startsOn, endsOn: range.endsOn };
  }
  return null;
}
