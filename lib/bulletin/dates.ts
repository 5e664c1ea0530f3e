import type { Day } from "@/lib/record/types";

import { parseChineseNumber } from "./chinese-numbers";

/** A date as a text gives it; `inferred` is true where the year is ours. */
export type StatedDate = {
  startsOn: Day;
  endsOn: Day;
  literal: string;
  inferred: boolean;
  start: number;
  end: number;
};

const number = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
const clock = "(?:上午|下午|晚上|晚|中午|凌晨)?";
const pattern = new RegExp(
  `(?:(\\d{4}|[二][零〇一二三四五六七八九]{3})年)?${number}月${number}(?:日|(?=[-—–~～至到、]\\d{1,2}(?:月\\d{1,2})?日))${clock}` +
    `(?:(?:[-—–~～、]{1,2}|至|到)(?:(\\d{4})年)?(?:${number}月)?${number}日${clock})?`,
  "gu",
);

/** ISO day of plain numbers, or null where the calendar has none. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The year a month without one belongs to: that of the bulletin, or the year before when the month lies well after it. */
function inferYear(month: number, published: Day): number {
  const [year, at] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  return month > at + 1 ? year - 1 : year;
}

// 2019-12-04 · 2019/12/4 · 2019.12.04, and a second day of the same form after a dash.
const iso =
  /(?<![\d.])(?<y>(?:19|20)\d\d)(?<mark>[-/.])(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})(?![\d.%万亿])(?:(?:[—–~～至]|--|-{1,2})(?:(?<y2>\d{4})\k<mark>)?(?<m2>\d{1,2})\k<mark>(?<d2>\d{1,2})(?!\d))?/gu;

function findPlain(text: string): StatedDate[] {
  return [...text.matchAll(iso)].flatMap(({ 0: literal, index, groups = {} }) => {
    const startsOn = dayOf(Number(groups["y"]), Number(groups["m"]), Number(groups["d"]));
    if (startsOn === null) return [];
    const until =
      groups["d2"] === undefined
        ? null
        : dayOf(Number(groups["y2"] ?? groups["y"]), Number(groups["m2"]), Number(groups["d2"]));
    return [
      {
        startsOn,
        endsOn: until ?? startsOn,
        literal,
        inferred: false,
        start: index,
        end: index + literal.length,
      },
    ];
  });
}

// 27日 · 24日下午 · 25日至27日: a day whose month stands in what was told before.
const bareDay =
  /(?<![\d月年日至到—–~～、.-])(?<d>\d{1,2})(?:日(?!均|常|报|化|本|益|语|元)|(?=[-—–~～至到]\d{1,2}日))(?:[上下]午|晚)?(?:[-—–~～至到、]{1,2}(?<d2>\d{1,2})日)?/gu;
const daysAgo: readonly (readonly [RegExp, number])[] = [
  [/^(?:今日|今天)|(?<=[，。；])(?:今日|今天)(?=[，上下])/u, 0],
  [/^(?:昨日|昨天)|(?<=[，。；])(?:昨日|昨天)(?=[，上下])/u, 1],
];

/** A month that bare days belong to, and the day a text speaks from, where both are known. */
export type Near = { month: Day | null; today: Day | null };

function findBare(text: string, { month, today }: Near, taken: readonly StatedDate[]): StatedDate[] {
  const found: StatedDate[] = [];
  const add = (startsOn: Day | null, endsOn: Day | null, literal: string, start: number) => {
    const end = start + literal.length;
    if (startsOn === null || taken.some((each) => each.start < end && start < each.end)) return;
    found.push({ startsOn, endsOn: endsOn ?? startsOn, literal, inferred: true, start, end });
  };
  for (const { 0: literal, index, groups = {} } of text.matchAll(bareDay)) {
    const told = taken.findLast(({ start }) => start < index)?.startsOn ?? month;
    const before = told ?? today;
    if (before === null) continue;
    // A day that had not come yet when the text was written is one of the month before.
    const isLater = told === null && today !== null && Number(groups["d"]) > Number(today.slice(8));
    const whole = isLater
      ? new Date(Date.UTC(Number(before.slice(0, 4)), Number(before.slice(5, 7)) - 1, 0)).toISOString()
      : before;
    const [y, m] = [Number(whole.slice(0, 4)), Number(whole.slice(5, 7))];
    const until = groups["d2"] === undefined ? null : dayOf(y, m, Number(groups["d2"]));
    add(dayOf(y, m, Number(groups["d"])), until, literal, index);
  }
  if (today === null) return found;
  for (const [word, back] of daysAgo) {
    const match = word.exec(text);
    if (match === null) continue;
    const day = new Date(`${today}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() - back);
    add(day.toISOString().slice(0, 10), null, match[0], match.index);
  }
  return found;
}

/** The dates of a sentence in order. `published` is the day of the bulletin; without it a date needs its own year. */
export function findDates(text: string, published: Day | null, near: Near | null = null): StatedDate[] {
  const stated = findStated(text, published);
  const bare = near === null ? [] : findBare(text, near, stated);
  return bare.length === 0 ? stated : [...stated, ...bare].toSorted((a, b) => a.start - b.start);
}

function findStated(text: string, published: Day | null): StatedDate[] {
  const found: StatedDate[] = [];
  let stated: number | null = null;
  const plain = findPlain(text);
  for (const match of text.matchAll(pattern)) {
    const read = (group: number) => (match[group] === undefined ? null : parseChineseNumber(match[group]));
    const [month, day] = [read(2), read(3)];
    if (month === null || day === null) continue;
    const own = read(1);
    const year: number | null = own ?? stated ?? (published === null ? null : inferYear(month, published));
    if (year === null) continue;
    if (own !== null) stated = own;
    const startsOn = dayOf(year, month, day);
    if (startsOn === null) continue;
    const lastDay = read(6);
    const lastMonth = read(5) ?? month;
    const lastYear = read(4) ?? (lastMonth < month ? year + 1 : year);
    const endsOn = lastDay === null ? startsOn : dayOf(lastYear, lastMonth, lastDay);
    const [start, end] = [match.index, match.index + match[0].length];
    const inferred = own === null && stated === null;
    found.push({ startsOn, endsOn: endsOn ?? startsOn, literal: match[0], inferred, start, end });
  }
  return plain.length === 0 ? found : [...plain, ...found].toSorted((a, b) => a.start - b.start);
}
