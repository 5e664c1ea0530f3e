import type { ProposedObservation, Tiered } from "@/lib/review/review";

import { attachClaims } from "../claim-owners";
import { findClaims } from "../claims";
import type { FoundClaim } from "../claims";
import { findDates } from "../dates";
import { clauseBounds, readFigures } from "../figures";
import type { Figure } from "../figures";
import type { Gazetteer, Place } from "../gazetteer";
import { nothing, remember, spanOf, yearOf } from "../memory";
import type { Memory } from "../memory";
import { findPeriods } from "../periods/periods";
import type { StatedPeriod } from "../periods/periods";
import type { Calendar } from "../periods/calendar";
import { pickPeriod } from "../periods/choice";
import { qualifierPrefix, readQualifier } from "../qualifiers";
import { shareOf } from "../respectively";
import type { Paragraph } from "../sections";
import { splitSentences } from "../sentences";
import type { Span } from "../sentences";
import { inherit, inheritDealt, startsPart } from "./inherit";
import type { Made } from "./inherit";
import { isIncrease, sortFigure } from "./kinds";
import type { FigureKind } from "./kinds";
import { quantitiesOf } from "./quantities";
import { readBasis, readMeasure } from "./measures";
import type { Words } from "./measure-rule";
import type { Measured } from "./measures";
import { allOf, findSubject } from "./subjects";
import { tierOf } from "./tiers";
import { unitClass } from "./units";
import { wordsAround } from "./words-around";

type Record_ = Tiered<ProposedObservation>;
/** Every figure of a text: amounts and counts, what changed or is a share, what a rule allows; and the claims of its sentences. */
export type Reading = {
  observations: Record_[];
  growth: Record_[];
  policy: Record_[];
  claimed: { start: number; end: number }[];
};

type Context = {
  sentence: Span;
  places: readonly Place[];
  claims: readonly FoundClaim[];
  paragraph: Paragraph;
  periods: readonly StatedPeriod[];
  calendar: Calendar;
  memory: Memory;
};
type Read = Made & { record: Record_ };

// 受益企业861家: a short line that counts something is no title of what follows.
const measured = /\d(?:万|亿)?余?(?:元|[家件笔项户])(?!题|大)/u;

/** Reads the figures of all paragraphs; a heading names a time or a place for what stands under it. */
export function readAllFigures(
  paragraphs: readonly Paragraph[],
  gazetteer: Gazetteer,
  calendar: Calendar,
): Reading {
  const found: Reading = { observations: [], growth: [], policy: [], claimed: [] };
  const fresh = { ...nothing, period: yearOf(paragraphs, calendar) };
  let memory: Memory = fresh;
  for (const paragraph of paragraphs) {
    const isTitle = paragraph.heading && !measured.test(paragraph.text);
    if (isTitle) {
      memory = { ...fresh, ...spanOf(findPeriods(paragraph.text, calendar), paragraph.text) };
    } else if (paragraph.isLed) memory = { ...memory, day: null, place: null };
    for (const sentence of splitSentences(paragraph.text, paragraph.start)) {
      const places = gazetteer.find(sentence.text, paragraph.scope.province);
      const claims = findClaims(sentence.text);
      const periods = findPeriods(sentence.text, calendar);
      const read = readSentence({ sentence, places, claims, paragraph, periods, calendar, memory });
      const made = read.filter(({ kind }) => kind === "observation").map(({ record }) => record);
      if (!isTitle) {
        const day = findDates(sentence.text, calendar.published)[0];
        memory = remember(memory, sentence.text, made, places, day);
        if (made.length === 0) memory = { ...memory, ...spanOf(periods, sentence.text) };
      }
      found.observations.push(...made);
      for (const { kind, record } of read) {
        if (kind === "policy") found.policy.push(record);
        else if (kind !== "observation") found.growth.push(record);
      }
      for (const { kind, start, end } of claims)
        if (kind === "rank" || kind === "superlative")
          found.claimed.push({ start: sentence.start + start, end: sentence.start + end });
    }
  }
  return found;
}

function readSentence(context: Context): Read[] {
  const { sentence, claims, places } = context;
  const found: Read[] = [];
  // A number without a unit of ours says not what it counts: a person has to.
  const figures = readFigures(quantitiesOf(sentence.text, places, context.periods), sentence.text).filter(
    ({ quantity: { unit, scaled } }) => unit !== "" || scaled,
  );
  for (const [i, { first }] of figures.entries()) {
    const read = readFigure(figures, i, context, found);
    if (read === null) continue;
    const each = read.kind === "observation" ? allOf(sentence.text.slice(0, first.start), places) : [];
    if (each.length < 2) found.push(read);
    else for (const { area } of each) found.push({ ...read, record: { ...read.record, region: area } });
  }
  const amounts = found.filter(({ kind }) => kind === "observation").map(({ record }) => record);
  attachClaims(amounts, claims, sentence);
  return found;
}

function readFigure(
  figures: readonly Figure[],
  index: number,
  context: Context,
  found: readonly Read[],
): Read | null {
  const figure = figures[index];
  if (figure === undefined) return null;
  const { first, last, quantity } = figure;
  const { sentence, places, claims, paragraph, periods, calendar, memory } = context;
  const { text } = sentence;
  const { from, to } = clauseBounds(text, first.start);
  const share = shareOf(text, figures, index, places);
  const words = wordsAround(figures, index, context, found, share?.object ?? null);
  const previous = found.at(-1);
  const isListed =
    previous !== undefined && /^(?:[、和及与，或]|、?以及)$/.test(text.slice(previous.end, first.start));
  const listed = isListed ? previous.kind : null;
  const sort = sortFigure(quantity, {
    before: text.slice(from, first.start),
    after: text.slice(last.end, to),
    listed,
  });
  const qualifier =
    first === last
      ? readQualifier(text.slice(0, first.start), text.slice(last.end, to), quantity.more)
      : "range";
  const isForecast =
    /预计|力争|有望|预期|目标|(?<!规)划(?:到|今年)|计划(?:到|今年|全年|实现|达)|确保/.test(
      text.slice(Math.max(from - 20, 0), first.start),
    ) && !/完成[^，]*目标/.test(text.slice(from, first.start));
  const { indicator, rule } = measureOf(sort.kind, words, {
    share,
    figures,
    index,
    context,
    found,
    at: first.start - words.own.length,
  });
  const start = first.start - (qualifierPrefix.exec(text.slice(0, first.start))?.[0].length ?? 0);
  const end = last.end + (/^(?:左右|上下|以上|以内)/.exec(text.slice(last.end))?.[0].length ?? 0);
  const subject =
    share?.place != null
      ? { region: share.place.area, by: "clause" as const }
      : share?.isUnclear === true
        ? { region: null, by: "none" as const }
        : findSubject({ places, sentence: text, at: first.start, clause: from, paragraph, memory, claims });
  const { period, by } = pickPeriod({
    periods,
    text,
    at: first.start,
    clause: from,
    indicator,
    kind: sort.kind,
    unit: quantity.unit,
    calendar,
    memory,
  });
  const quote = text.slice(start, end);
  const own =
    unitClass(quantity.unit) === "money" ||
    (quantity.unit === "" && quantity.scaled && /(?:额|规模|资金|贷款|金额|收入|产值)/.test(words.clause));
  const record: Record_ = {
    kind: "observation",
    region:
      rule === "own-bank" && indicator === null
        ? null
        : rule === "again"
          ? (previous?.record.region ?? subject.region)
          : subject.region,
    indicator,
    ...period,
    basis: readBasis(indicator, words.own, words.after),
    status: "reported",
    value: first !== last && first.value !== null ? first.value : sort.value,
    valueTo: first === last ? null : quantity.value,
    unit: sort.unit === "" && own ? "元" : sort.unit,
    qualifier: isForecast && sort.kind === "observation" ? "forecast" : qualifier,
    literal: quote,
    claims: [],
    quote,
    start: sentence.start + start,
    end: sentence.start + end,
    rule,
    tier: 3,
  };
  const tier = tierOf(record, { subject: subject.by, period: by, clause: text.slice(from, first.start) });
  const isPart =
    startsPart.test(words.own) ||
    (found.at(-1)?.isPart === true && text.slice(found.at(-1)?.end ?? 0, first.start).search(/[；。）]/) < 0);
  return {
    indicator,
    unit: quantity.unit,
    kind: sort.kind,
    isPart,
    end: last.end,
    record: { ...record, tier },
  };
}

type Measuring = {
  share: ReturnType<typeof shareOf>;
  figures: readonly Figure[];
  index: number;
  context: Context;
  found: readonly Read[];
  at: number;
};

function measureOf(kind: FigureKind, words: Words, { share, context, found, at }: Measuring): Measured {
  const amounts = found.filter((each) => each.kind === "observation");
  if (kind === "policy") return { indicator: null, rule: "policy" };
  if (kind !== "observation") return { indicator: amounts.at(-1)?.indicator ?? null, rule: kind };
  if (isIncrease(words.own)) return { indicator: null, rule: "increase" };
  const asked = {
    words,
    places: context.places,
    at,
    sentence: context.sentence.text,
    made: amounts,
    memory: context.memory,
  };
  const named = readMeasure(words);
  if (named !== null) return { indicator: named.indicator, rule: named.rule };
  const dealt = share?.place != null ? inheritDealt(asked) : null;
  return dealt ?? inherit(asked) ?? { indicator: null, rule: "quantity" };
}
