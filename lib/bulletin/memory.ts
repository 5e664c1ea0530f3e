import type { Found, ProposedObservation } from "@/lib/review/review";
import type { Adcode } from "@/lib/record/types";

import type { StatedDate } from "./dates";
import type { Place } from "./gazetteer";
import { isFlow } from "./periods/choice";
import type { Period } from "./periods/period";
import type { Calendar } from "./periods/calendar";
import { findPeriods } from "./periods/periods";
import type { StatedPeriod } from "./periods/periods";

/** What the sentences of a section hand on: 长春市9.61亿元 after a sentence on pledges is a pledge of the same period. */
export type Memory = {
  earlier: string; // the last words before the sentence
  place: Place | null;
  region: Adcode | null; // of the last figure
  day: StatedDate | null;
  period: Period | null;
  told: Period | null; // of the last figure of any kind
  made: readonly Pick<Found<ProposedObservation>, "indicator" | "unit">[]; // of late
  indicator: string | null; // of the last amount pledged
  topic: string | null; // of the first amount pledged of the section
};

export const nothing: Memory = {
  earlier: "",
  place: null,
  region: null,
  day: null,
  period: null,
  told: null,
  made: [],
  indicator: null,
  topic: null,
};

/** The first amount pledged is the subject of what follows; 其中 figures after it are parts of it. */
export function amountOf(made: readonly Pick<Found<ProposedObservation>, "indicator">[]): string | null {
  return made.find((each) => each.indicator?.endsWith("_pledge_amount"))?.indicator ?? null;
}

// 北京，2015年12月2日电: where a report was sent from is not what it is about.
const dateline = /^[^，。]{2,12}，?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:电|讯|消息)/;

// 贺州市八步区 is one place.
const isWithin = (place: Place, places: readonly Place[]) =>
  places.some((each) => each.start === place.end && each.city === place.city && each.area !== place.area);

// A list of cities leaves the subject as it was; 全省 gives it back to the paragraph.
function subjectOf(sentence: string, places: readonly Place[], before: Place | null): Place | null {
  if (dateline.test(sentence)) return before;
  const cities = places.filter((each) => each.city !== null);
  const parts = places.filter((each) => each.area !== each.province && !isWithin(each, places));
  if (new Set(parts.map((each) => each.area)).size > 1) return before;
  const isAnew = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日|全省|全区|我省|全自治区/.test(sentence);
  if (cities.length === 0 && isAnew) return places[0] ?? null;
  // 国家知识产权局的数据表明，全国…: the nation is no place of a province.
  if (places.length === 0 && /全国(?!第|首|知识产权宣传周|人大)/.test(sentence)) return null;
  const [first, city] = [places[0], cities[0]];
  // 山东省知识产权局在济南举办: the body is the subject, not where it met.
  const isMet = city !== undefined && /[在于]$/.test(sentence.slice(0, city.start)) && first !== city;
  if (
    isMet &&
    first !== undefined &&
    /^[^，。]{0,14}(?:局|厅|委员会|中心|政府|院)/.test(sentence.slice(first.end, city.start))
  )
    return first;
  return city ?? first ?? before;
}

function periodOf({ periodStart, periodEnd, completeness, startInferred, endInferred }: Period): Period {
  return { periodStart, periodEnd, completeness, startInferred, endInferred };
}

/** What stays in mind after a sentence. */
export function remember(
  before: Memory,
  sentence: string,
  made: readonly Found<ProposedObservation>[],
  places: readonly Place[],
  day: StatedDate | undefined,
): Memory {
  const flow = made.find((each) => isFlow(each.indicator) && each.periodEnd !== null);
  const any = made.findLast((each) => each.periodEnd !== null);
  return {
    earlier: (before.earlier + sentence).slice(-160),
    place: subjectOf(sentence, places, before.place),
    region: (made.find((each) => each.indicator !== null) ?? made[0])?.region ?? before.region,
    day: day ?? before.day,
    period: flow === undefined ? before.period : periodOf(flow),
    told: any === undefined ? before.told : periodOf(any),
    made: [...before.made, ...made].slice(-8),
    // 其中 names parts; what follows speaks of the whole again.
    indicator: (sentence.startsWith("其中") ? null : amountOf(made)) ?? before.indicator,
    topic: before.topic ?? amountOf(made),
  };
}

/** The year an annual report names in its title: what it counts without saying when is of that year. */
export function yearOf(paragraphs: readonly { text: string }[], calendar: Calendar): Period | null {
  const title = paragraphs.find(({ text }) => text !== "")?.text ?? "";
  if (!/(?:统计|报告|状况|公报|白皮书|年报|总结|情况|简报)(?:（[^）]*）)?$/.test(title)) return null;
  const year = findPeriods(title, calendar).find(({ rule }) => rule === "year");
  if (year === undefined) return null;
  return { ...periodOf(year), startInferred: true, endInferred: true };
}

// 上半年，工作取得进展。办理56笔: a part of a year that a sentence without figures names holds for those after it.
export function spanOf(periods: readonly StatedPeriod[], text: string): Pick<Memory, "period" | "told"> | null {
  const named = periods.find(({ rule }) =>
    /^(?:half|first-quarters|quarter|first-months|months|until|year|months-of-years)$/.test(rule),
  );
  if (
    named === undefined ||
    (named.rule === "year" && !/度|全年|^\d{4}年[，：]?/.test(text.slice(named.start, named.end + 3)))
  )
    return null;
  const { start: _start, end: _end, rule: _rule, ...period } = named;
  return { period, told: period };
}
