import type { Found, ProposedObservation } from "@/lib/review";
import type { Adcode } from "@/lib/types";

import type { FoundClaim } from "./claims";
import { findClaims } from "./claims";
import type { StatedDate } from "./dates";
import { findDates } from "./dates";
import { whyDismissed } from "./dismissals";
import type { Gazetteer, Place } from "./gazetteer";
import { readBasis, readIndicator } from "./indicators-by-words";
import type { Quantity } from "./numerals";
import { findQuantities } from "./numerals";
import type { Calendar, StatedPeriod } from "./observation-periods";
import { findPeriods } from "./observation-periods";
import { readQualifier } from "./qualifiers";
import type { Paragraph } from "./sections";
import type { Span } from "./sentences";
import { splitSentences } from "./sentences";

/** A figure and, for a range, the second one; offsets are of the sentence. */
type Figure = { first: Quantity; last: Quantity; quantity: Quantity };

const noPeriod = {
  periodStart: null,
  periodEnd: null,
  completeness: "unstated",
  startInferred: false,
  endInferred: false,
} as const;
const evently = /^(?:single_event_loan|signatory_banks)$/;
const flows = /^(?:patent|trademark|ip|copyright)_pledge|^pledged_patents|^enterprises_benefited/;
const stock = /^(?:fund_|risk_|invention_patents_per_10k)/;

function readFigures(quantities: readonly Quantity[], sentence: string): Figure[] {
  const found: Figure[] = [];
  const plain = quantities.filter((each) => each.kind === "quantity");
  for (let i = 0; i < plain.length; i += 1) {
    const [first, next] = [plain[i], plain[i + 1]];
    if (first === undefined) continue;
    const gap = next === undefined ? "" : sentence.slice(first.end, next.start);
    const range =
      next !== undefined &&
      /^(?:到|至|[-—–~～]{1,2})$/.test(gap) &&
      (first.unit === "" || first.unit === next.unit);
    if (range && next.value !== null) {
      found.push({ first, last: next, quantity: next });
      i += 1;
    } else found.push({ first, last: first, quantity: first });
  }
  return found;
}

function clauseBounds(sentence: string, at: number): { from: number; to: number } {
  const from =
    Math.max(...["，", "；", "。", "：", "！"].map((mark) => sentence.lastIndexOf(mark, at - 1))) + 1;
  const rest = sentence.slice(at);
  const stop = rest.search(/[，；。：！]/);
  return { from, to: stop < 0 ? sentence.length : at + stop };
}

function pickPeriod(periods: readonly StatedPeriod[], sentence: string, at: number, indicator: string | null) {
  const near =
    periods.findLast((each) => each.end <= at) ?? (indicator === "stated_activities" ? periods[0] : undefined);
  if (near === undefined) return null;
  const { start: _start, end: _end, ...read } = near;
  if (indicator === null || stock.test(indicator)) {
    const held = sentence.slice(near.start).startsWith("截");
    if (held) return { ...read, periodStart: null, startInferred: false, completeness: "point" as const };
    if (indicator !== null && !indicator.startsWith("fund_planned")) return null;
  }
  const total = /累计/.test(sentence.slice(near.end, at)) || sentence.slice(0, near.start).endsWith("累计");
  if (indicator === "ip_pledge_loan_balance")
    return { ...read, periodStart: null, startInferred: false, completeness: "point" as const };
  if (total && sentence.slice(near.start).startsWith("截"))
    return { ...read, periodStart: null, startInferred: false, completeness: "cumulative" as const };
  return read;
}

// A place beside the figure; 位居广东省第一 and 全国 are not its subject.
function pickRegion(
  places: readonly Place[],
  sentence: string,
  at: number,
  paragraph: Paragraph,
  carried: Place | null,
  claims: readonly FoundClaim[],
): Adcode | null {
  const { scope } = paragraph;
  const usable = places.filter(
    (place) =>
      place.start < at &&
      !claims.some(
        (claim) => claim.kind === "rank" && place.start >= claim.start - 2 && place.end <= claim.end,
      ),
  );
  const found = usable.findLast((place) => !scope.firm || place.province === scope.province) ?? null;
  const lead = sentence.slice(0, at);
  const whole = Math.max(
    lead.lastIndexOf("全省"),
    lead.lastIndexOf("各市"),
    lead.lastIndexOf("我省"),
    lead.lastIndexOf("全区"),
    lead.lastIndexOf("全自治区"),
  );
  const province = scope.province ?? found?.province ?? carried?.province ?? null;
  if (whole > (found?.end ?? -1) && province !== null) return province;
  if (/(?:我国|全国)(?!第|首|单|最|知识产权|排名|各)/.test(lead.slice(found?.end ?? 0))) return "100000";
  if (found !== null) return found.region;
  return scope.firm ? scope.region : (carried?.region ?? scope.region);
}

function onDay({ startsOn, endsOn, inferred }: StatedDate) {
  return {
    periodStart: startsOn,
    periodEnd: endsOn,
    completeness: "partial" as const,
    startInferred: inferred,
    endInferred: inferred,
  };
}

type Period = Pick<
  ProposedObservation,
  "periodStart" | "periodEnd" | "completeness" | "startInferred" | "endInferred"
>;
/** What the figures of one section hand on: 长春市9.61亿元 after a sentence on pledges is a pledge of the same period. */
type Memory = { period: Period | null; indicator: string | null };

function remember(state: Memory, made: readonly Found<ProposedObservation>[]): void {
  const flow = made.find((each) => each.indicator !== null && flows.test(each.indicator));
  if (flow === undefined) return;
  const { periodStart, periodEnd, completeness, startInferred, endInferred } = flow;
  if (periodEnd !== null) state.period = { periodStart, periodEnd, completeness, startInferred, endInferred };
  state.indicator =
    made.find((each) => (each.indicator ?? "").endsWith("_pledge_amount"))?.indicator ?? state.indicator;
}

export type Reading = { observations: Found<ProposedObservation>[]; claimed: { start: number; end: number }[] };

/** The figures of a bulletin with what they measure; a figure that is plainly no statistic is left to the accounting. */
export function readObservations(
  paragraphs: readonly Paragraph[],
  gazetteer: Gazetteer,
  calendar: Calendar,
): Reading {
  const observations: Found<ProposedObservation>[] = [];
  const claimed: { start: number; end: number }[] = [];
  let earlier = "";
  let carried: Place | null = null;
  let day: StatedDate | null = null;
  let state: Memory = { period: null, indicator: null };
  for (const paragraph of paragraphs) {
    if (paragraph.heading) {
      earlier = "";
      carried = null;
      day = null;
      state = { period: null, indicator: null };
      continue;
    }
    for (const sentence of splitSentences(paragraph.text, paragraph.start)) {
      const places = gazetteer.find(sentence.text, paragraph.scope.province);
      const claims = findClaims(sentence.text);
      const made = readSentence(sentence, places, claims, paragraph, carried, earlier, calendar, day, state);
      if (made.some((each) => each.indicator !== null)) remember(state, made);
      day = findDates(sentence.text, calendar.published)[0] ?? day;
      observations.push(...made);
      if (made.length > 0 || observations.length > 0) {
        claimed.push(
          ...claims.map((claim) => ({ start: sentence.start + claim.start, end: sentence.start + claim.end })),
        );
      }
      earlier = (earlier + sentence.text).slice(-160);
      carried = places.find((place) => place.city !== null) ?? places[0] ?? carried;
    }
  }
  return { observations, claimed };
}

function readSentence(
  sentence: Span,
  places: readonly Place[],
  claims: readonly FoundClaim[],
  paragraph: Paragraph,
  carried: Place | null,
  earlier: string,
  calendar: Calendar,
  day: StatedDate | null,
  state: Memory,
): Found<ProposedObservation>[] {
  const text = sentence.text;
  const found: Found<ProposedObservation>[] = [];
  const periods = findPeriods(text, calendar);
  let event = day;
  const figures = readFigures(findQuantities(text), text);
  for (const figure of figures) {
    const { first, last, quantity } = figure;
    if (
      claims.some(
        (claim) => claim.kind !== "superlative" && claim.start <= first.start && claim.end >= last.end,
      )
    )
      continue;
    const { from, to } = clauseBounds(text, first.start);
    const previous = figures.findLast((each) => each.last.end <= first.start)?.last.end ?? 0;
    const words = {
      before: text.slice(Math.max(from, previous), first.start),
      after: text.slice(last.end, to),
      lead: text.slice(0, first.start),
      earlier,
      unit: quantity.unit,
      scaled: quantity.scaled,
    };
    if (quantity.value === null || whyDismissed(quantity, words, text) !== null) continue;
    const indicator =
      readIndicator(words) ??
      readIndicator({ ...words, before: text.slice(from, first.start) }) ??
      onlyPlace(
        words,
        places,
        from,
        found.findLast((each) => (each.indicator ?? "").endsWith("_pledge_amount"))?.indicator ??
          state.indicator,
      );
    if (indicator === null && !isStatistic(quantity, words)) continue;
    const range = first !== last;
    const qualifier = range ? "range" : readQualifier(words.lead, text.slice(last.end), quantity.more);
    const start = first.start - (qualifierPrefix.exec(words.lead)?.[0].length ?? 0);
    const end = last.end + (/^(?:左右|上下|以上|以内)/.exec(text.slice(last.end))?.[0].length ?? 0);
    const period = pickPeriod(periods, text, first.start, indicator);
    if (indicator !== null && evently.test(indicator)) {
      event = findDates(text, calendar.published).findLast((each) => each.start <= first.start) ?? event;
    }
    const keep =
      indicator !== null && evently.test(indicator) && event !== null
        ? onDay(event)
        : (period ?? (indicator !== null && flows.test(indicator) ? state.period : null));
    found.push({
      kind: "observation",
      region: pickRegion(places, text, first.start, paragraph, carried, claims),
      indicator,
      ...(keep ?? noPeriod),
      basis: readBasis(indicator, words.before, words.after),
      status: "reported",
      value: range && first.value !== null ? first.value : quantity.value,
      valueTo: range ? quantity.value : null,
      unit: quantity.unit === "" ? "元" : quantity.unit,
      qualifier: /预计/.test(words.before) ? "forecast" : qualifier,
      literal: text.slice(start, end),
      claims: [],
      quote: text.slice(start, end),
      start: sentence.start + start,
      end: sentence.start + end,
      rule: indicator === null ? "statistic-word" : "indicator-word",
    });
  }
  attachClaims(found, claims, sentence.start);
  return found;
}

// A list of places and amounts names its indicator once: 长春市9.61亿元，吉林市3.02亿元.
function onlyPlace(
  { before, unit }: { before: string; unit: string },
  places: readonly Place[],
  from: number,
  indicator: string | null,
): string | null {
  const place = places.find(
    (each) => each.start - from >= 0 && each.start - from <= 4 && each.end - from <= before.length,
  );
  if (unit !== "元" || place === undefined) return null;
  const rest = before.slice(0, place.start - from) + before.slice(place.end - from);
  return /^(?:其中)?(?:、|为|达到?|实现|超过?|突破|约|近|分别为)*$/.test(rest) ? indicator : null;
}

const qualifierPrefix = /(?:超过|超|突破|逾|接近|将近|近|约|不足|不低于|不超过|最高|至少)$/;

function isStatistic(quantity: Quantity, { before, after }: { before: string; after: string }): boolean {
  if (
    quantity.unit === "元" ||
    (quantity.unit === "" && quantity.scaled && /(?:额|产值|收入|规模|金额)/.test(before))
  ) {
    return (
      /(?:交易额|合同额|成交额|产值|融资|贷款|金额|发行规模|销售额|许可费|投入|保障|保额)/.test(
        before.slice(-22),
      ) && !/(?:最高|不超过|奖励|补贴|给予)/.test(before)
    );
  }
  if (!/^(?:件|项|家|个|笔|枚|人|件次|次)$/.test(quantity.unit)) return false;
  if (/(?:转让|许可)[^，。；]{0,8}$/.test(before) && /^件次?$/.test(quantity.unit)) return true;
  return (
    /(?:授权|申请|注册|拥有|有效|登记|累计|总量|存量|受理|认定|新增|达到|达|共有|高价值|代理|达成)[^，。；]{0,12}$/.test(
      before,
    ) &&
    /(?:专利|商标|地理标志|版权|著作权|示范企业|优势企业|案件|贯标|集成电路)/.test(before + after.slice(0, 12))
  );
}

// A claim belongs to the figure before it, or to the first after it when none stands before.
function attachClaims(
  found: readonly Found<ProposedObservation>[],
  claims: readonly FoundClaim[],
  offset: number,
): void {
  for (const { start, end: _end, ...claim } of claims) {
    const owner =
      claim.kind === "superlative"
        ? (found.find((each) => each.start - offset >= start) ?? found[0])
        : (found.findLast((each) => each.end - offset <= start) ?? found[0]);
    if (owner !== undefined && !owner.claims.some((each) => each.literal === claim.literal))
      owner.claims.push(claim);
  }
}
