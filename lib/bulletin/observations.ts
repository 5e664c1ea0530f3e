import type { Found, ProposedObservation } from "@/lib/review/review";

import { attachClaims } from "./claim-owners";
import { findClaims } from "./claims";
import type { FoundClaim } from "./claims";
import { findDates } from "./dates";
import { whyDismissed } from "./dismissals";
import { continueDealt, continueIndicator } from "./continued";
import { clauseBounds, readFigures } from "./figures";
import type { Figure } from "./figures";
import type { Gazetteer, Place } from "./gazetteer";
import type { Words } from "./indicators-by-words";
import { readBasis, readIndicator } from "./indicators-by-words";
import { nothing, remember } from "./memory";
import type { Memory } from "./memory";
import { findQuantities } from "./numerals";
import type { Calendar, StatedPeriod } from "./observation-periods";
import { findPeriods } from "./observation-periods";
import { pickRegion } from "./observation-places";
import { dateBefore, isFlow, isOfOneDay, noPeriod, onDay, pickPeriod } from "./period-choice";
import { readQualifier } from "./qualifiers";
import { shareOf } from "./respectively";
import type { Paragraph } from "./sections";
import { splitSentences } from "./sentences";
import type { Span } from "./sentences";
import { isStatistic } from "./statistic-words";

export type Reading = { observations: Found<ProposedObservation>[]; claimed: { start: number; end: number }[] };

type Context = {
  sentence: Span;
  places: readonly Place[];
  claims: readonly FoundClaim[];
  paragraph: Paragraph;
  periods: readonly StatedPeriod[];
  calendar: Calendar;
  memory: Memory;
};

/** The figures of a bulletin with what they measure; a figure that is plainly no statistic is left to the accounting. */
export function readObservations(
  paragraphs: readonly Paragraph[],
  gazetteer: Gazetteer,
  calendar: Calendar,
): Reading {
  const observations: Found<ProposedObservation>[] = [];
  const claimed: { start: number; end: number }[] = [];
  let memory = nothing;
  for (const paragraph of paragraphs) {
    // A page may end anywhere: only words begin something new, never the end of a line.
    if (paragraph.heading) {
      memory = { ...nothing, ...spanOf(findPeriods(paragraph.text, calendar), paragraph.text) };
      continue;
    }
    if (paragraph.isLed) memory = { ...memory, day: null, place: null };
    for (const sentence of splitSentences(paragraph.text, paragraph.start)) {
      const places = gazetteer.find(sentence.text, paragraph.scope.province);
      const claims = findClaims(sentence.text);
      const periods = findPeriods(sentence.text, calendar);
      const made = readSentence({ sentence, places, claims, paragraph, periods, calendar, memory });
      const day = findDates(sentence.text, calendar.published)[0];
      memory = remember(memory, sentence.text, made, places, day);
      if (made.length === 0) memory = { ...memory, ...spanOf(periods, sentence.text) };
      observations.push(...made);
      if (observations.length === 0) continue;
      for (const { start, end } of claims)
        claimed.push({ start: sentence.start + start, end: sentence.start + end });
    }
  }
  return { observations, claimed };
}

// 上半年，工作取得进展。办理56笔: a part of a year that a sentence without figures names holds for those after it.
function spanOf(periods: readonly StatedPeriod[], text: string): Pick<Memory, "period" | "told"> | null {
  const named = periods.find(
    ({ completeness, start, end }) =>
      completeness === "partial" &&
      /季度|半年|\d月/.test(text.slice(start, end)) &&
      /[至到—–-]|季度|半年/.test(text.slice(start, end)),
  );
  if (named === undefined) return null;
  const { start: _start, end: _end, ...period } = named;
  return { period, told: period };
}

function readSentence(context: Context): Found<ProposedObservation>[] {
  const { sentence, claims } = context;
  const found: Found<ProposedObservation>[] = [];
  const figures = readFigures(findQuantities(sentence.text), sentence.text);
  for (const [i, { first, last }] of figures.entries()) {
    const inClaim = claims.some(
      (claim) => claim.kind !== "superlative" && claim.start <= first.start && claim.end >= last.end,
    );
    const made = inClaim ? null : readFigure(figures, i, context, found);
    if (made === null) continue;
    const each = allOf(sentence.text.slice(0, first.start), context.places);
    if (each.length < 2) found.push(made);
    else for (const { region } of each) found.push({ ...made, region });
  }
  attachClaims(found, claims, sentence.start);
  return found;
}

// 岳阳、常德、衡阳均超过1亿元 says it of each.
function allOf(lead: string, places: readonly Place[]): readonly Place[] {
  if (!/均(?:已)?(?:为|达|超|超过|突破|实现|不足|约|近)*$/.test(lead)) return [];
  const own = places.filter((place) => place.end <= lead.length);
  const first = own.findLastIndex(
    (place, i) => i === 0 || !/^[、和及与]$/.test(lead.slice(own[i - 1]?.end ?? 0, place.start)),
  );
  return own.slice(Math.max(first, 0));
}

const qualifierPrefix = /(?:超过|超|突破|逾|接近|将近|近|约|不足|不低于|不超过|最高|至少)$/;

function readFigure(
  figures: readonly Figure[],
  index: number,
  context: Context,
  found: readonly Found<ProposedObservation>[],
): Found<ProposedObservation> | null {
  const figure = figures[index];
  if (figure === undefined) return null;
  const { first, last, quantity } = figure;
  const { sentence, places, claims, paragraph, periods, calendar, memory } = context;
  const { text } = sentence;
  const { from, to } = clauseBounds(text, first.start);
  const share = shareOf(text, figures, index, places);
  const words = wordsAround(figures, figure, context, share?.object ?? null);
  if (quantity.value === null || whyDismissed(quantity, words, text) !== null) return null;
  const whole = { ...words, before: text.slice(from, first.start) };
  const named = readIndicator(words) ?? (share?.object ? null : readIndicator(whole));
  const at = first.start - words.before.length;
  const isDealt = share?.place !== undefined && share.place !== null;
  const dealt = isDealt ? continueDealt(words, found, memory) : null;
  const continued =
    named === null ? (dealt ?? continueIndicator(words, text, places, at, found, memory)) : null;
  const indicator = named ?? continued?.indicator ?? null;
  if (indicator === null && continued === null && !isStatistic(quantity, words)) return null;
  const range = first !== last;
  const start = first.start - (qualifierPrefix.exec(text.slice(0, first.start))?.[0].length ?? 0);
  const end = last.end + (/^(?:左右|上下|以上|以内)/.exec(text.slice(last.end))?.[0].length ?? 0);
  const day = isOfOneDay(indicator) ? (dateBefore(text, first.start, calendar) ?? memory.day) : null;
  const stated = pickPeriod(periods, text, first.start, indicator, calendar.window);
  const sameDay = /当天|当日|同日/.test(text) ? memory.day : null;
  const own =
    indicator === null && stated === null ? (dateBefore(text, first.start, calendar) ?? sameDay) : null;
  // What is held on a day says nothing of the time in which money was spent.
  const told = quantity.unit === "元" && memory.told?.completeness === "point" ? null : memory.told;
  const carried = isFlow(indicator) ? (memory.period ?? memory.told) : indicator === null ? told : null;
  const period = day === null ? (stated ?? (own === null ? carried : onDay(own))) : onDay(day);
  const qualifier = range
    ? "range"
    : readQualifier(text.slice(0, first.start), text.slice(last.end, to), quantity.more);
  const quote = text.slice(start, end);
  return {
    kind: "observation",
    region: share?.place?.region ?? pickRegion(places, text, first.start, paragraph, memory, claims),
    indicator,
    ...(period ?? noPeriod),
    basis: readBasis(indicator, words.before, words.after),
    status: "reported",
    value: range && first.value !== null ? first.value : quantity.value,
    valueTo: range ? quantity.value : null,
    unit: quantity.unit === "" ? "元" : quantity.unit,
    qualifier: /预计|力争|有望|预期/.test(text.slice(from, first.start)) ? "forecast" : qualifier,
    literal: quote,
    claims: [],
    quote,
    start: sentence.start + start,
    end: sentence.start + end,
    rule: indicator === null ? "statistic-word" : "indicator-word",
  };
}

// The title of a report says nothing of the figures beside it.
function unnamed(text: string): string {
  return text.replace(/《[^》]{0,80}》/gu, "《》");
}

function wordsAround(
  figures: readonly Figure[],
  { first, last, quantity }: Figure,
  { sentence: { text }, memory }: Context,
  object: string | null,
): Words {
  const { from, to } = clauseBounds(text, first.start);
  const previous = figures.findLast((each) => each.last.end <= first.start)?.last.end ?? 0;
  const before = text.slice(object === null ? Math.max(from, previous) : from, first.start);
  return {
    before: object === null ? before : before.replace(/^.*?(?=质押|登记|转让|许可)/u, object),
    after: text.slice(last.end, to),
    lead: unnamed(text.slice(0, first.start)),
    earlier: unnamed(memory.earlier),
    unit: quantity.unit,
    scaled: quantity.scaled,
    topic: memory.topic,
  };
}
