import type { MoneyUnit } from "./money";
import { monthEndingOn } from "./periods";
import { shiftDecimal } from "./quantity";
import type { Campaign, Day, Decimal, Observation, Period } from "./types";
import type { Text } from "@/lib/text/text";

const grouped = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 20 });
const plain = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 20, useGrouping: false });

/**
 * All digits of a decimal; thousands are separated where it has more than `bare` of them before its point, as the language
 * has it. Intl takes the string, so nothing is rounded.
 */
export function formatDecimal(value: Decimal, bare = 4): string {
  const style = value.replace(/^-|\..*/g, "").length > bare ? grouped : plain;
  // Intl accepts numeric strings exactly; its type asks for a literal type a Decimal cannot prove.
  return style.format(value as `${number}`).replace("-", "−");
}

/** `value` of `unit` (a base unit) in words: money in the asked unit or as the language has it, all digits kept. */
export function formatAmount(text: Text, value: Decimal, unit: string, money: MoneyUnit = "yi"): string {
  if (unit !== "元") return text.amount(formatDecimal(value, text.bareDigits), unit);
  const { word, places } = text.moneyFor(money, value.replace(/^-|\..*/g, "").length);
  return text.inMoney(formatDecimal(shiftDecimal(value, -places), text.bareDigits), word);
}

/** Shares the digits of a computed percentage with its sign: `-58` with one digit is −58.0%. */
export function formatPercent(value: Decimal, digits = 1): string {
  const [whole = "0", fraction = ""] = value.replace("-", "").split(".");
  const sign = value.startsWith("-") ? "−" : "+";
  return `${sign}${whole}${digits === 0 ? "" : `.${fraction.padEnd(digits, "0").slice(0, digits)}`}%`;
}

/** The words of the source that stand beside its figure in a language that is not its own; null where they are the figure, or nothing but its digits. */
export const literalBeside = (text: Text, { literal, value }: Pick<Observation, "literal" | "value">) =>
  text.quotesLiterals || value === null || literal === null || !/\p{Script=Han}/u.test(literal)
    ? null
    : literal;

/**
 * The figure as its source puts it: the literal where there is one and the language is the source's, else our plain rendering
 * with the word of its qualifier. Never the bare number of an approximate figure.
 */
export function formatFigure(
  text: Text,
  observation: Pick<Observation, "literal" | "value" | "valueTo" | "unit" | "qualifier" | "status">,
): string {
  const { literal, value, valueTo, unit, qualifier, status } = observation;
  if (value === null) return text.status[status].word;
  if (literal !== null && text.quotesLiterals)
    return qualifier === "forecast" ? text.qualifier.forecast.wrap(literal) : literal;
  if (qualifier === "range" && valueTo !== null)
    return text.date.range(
      text.quotesLiterals || unit !== "元"
        ? formatDecimal(value, text.bareDigits)
        : formatAmount(text, value, unit),
      formatAmount(text, valueTo, unit),
    );
  return text.qualifier[qualifier].wrap(formatAmount(text, value, unit));
}

/** The figure as a map label: 80.26, 超10, 近7.5, 达50. Money in 亿元, all digits, the qualifier's word kept. */
export function formatTag(
  text: Text,
  { value, unit, qualifier, literal }: Pick<Observation, "value" | "unit" | "qualifier" | "literal">,
): string | null {
  if (value === null) return null;
  const number = formatDecimal(
    unit === "元" ? shiftDecimal(value, -text.money.yi.places) : value,
    text.bareDigits,
  );
  // A round “达到50亿元” is recorded as about 50, but “约” is not the source's word.
  const isReached = qualifier === "about" && literal !== null && /^达到?[\d.]/.test(literal);
  return isReached ? text.map.reached(number) : text.qualifier[qualifier].tag(number);
}

/** The figure in another money unit, marked as converted; null where the figure already stands in it or is not money. */
export function formatConverted(
  text: Text,
  observation: Pick<Observation, "value" | "unit" | "qualifier">,
  money: MoneyUnit,
): string | null {
  const { value, unit, qualifier } = observation;
  if (value === null || unit !== "元" || money === "yi") return null;
  return text.format.converted(text.qualifier[qualifier].wrap(formatAmount(text, value, unit, money)));
}

type DayParts = { year: string; month: number; date: number };

const partsOf = (day: Day): DayParts => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { year, month: Number(month), date: Number(date) };
};

/** 2019年11月30日 */
export const formatDay = (text: Text, day: Day): string => text.date.day(partsOf(day));

/** A source's date as precisely as it is known: 2019年12月24日, 2022年4月, 2014年. */
export function formatDate(text: Text, date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return text.date.year(year);
  return day === undefined ? text.date.month(year, Number(month)) : formatDay(text, date);
}

/** 2019年11月30日—12月6日 */
export function formatDays(text: Text, from: Day, to: Day): string {
  return from === to ? formatDay(text, from) : text.date.days(partsOf(from), partsOf(to));
}

/** The official days of an edition in words; an end no source states is said to be unknown. */
export function formatWindow(
  text: Text,
  { startsOn, endsOn }: { startsOn: Day | null; endsOn: Day | null },
): string {
  if (startsOn !== null && endsOn !== null) return formatDays(text, startsOn, endsOn);
  if (startsOn !== null) return text.editions.from(formatDay(text, startsOn));
  return endsOn === null ? text.editions.noDays : text.editions.until(formatDay(text, endsOn));
}

/** The theme of an edition, marked where it is no original; one no source states is said to be unknown. */
export function formatTheme(
  text: Text,
  { theme, themeTranslated }: Pick<Campaign, "theme" | "themeTranslated">,
): string {
  if (theme === null) return text.editions.noTheme;
  return text.activity.theme(theme) + (themeTranslated ? text.editions.translated : "");
}

/** The period in words, with 推定 where an end is inferred. */
export function formatPeriod(text: Text, period: Period): string {
  const { start, end, completeness } = period;
  if (end === null) return text.period.unstated;
  const year = end.slice(0, 4);
  if (completeness === "unstated") return text.period.unstatedYear(year);
  if (completeness === "point") return text.period.asOf(formatEnd(text, end), monthEndingOn(end) === null);
  if (completeness === "full")
    return mark(text, text.date.year(year), period.startInferred && period.endInferred);
  if (start === null) return mark(text, text.period.cumulative(formatEnd(text, end)), period.endInferred);
  if (completeness === "cumulative")
    return mark(
      text,
      text.date.range(formatStart(text, start), formatEnd(text, end)),
      period.startInferred || period.endInferred,
    );
  return formatPart(text, period, start, end, year);
}

function formatPart(text: Text, period: Period, start: Day, end: Day, year: string): string {
  if (start === end) return mark(text, formatDay(text, end), period.startInferred || period.endInferred);
  const parts: { readonly [span: string]: string | undefined } = text.period.parts;
  const words = parts[`${start.slice(5)}/${end.slice(5)}`];
  if (words !== undefined)
    return mark(text, text.date.part(year, words), period.startInferred || period.endInferred);
  const month = monthEndingOn(end);
  if (period.startInferred && !period.endInferred)
    return text.period.upTo(month === null ? formatDay(text, end) : text.date.month(year, month));
  if (start.endsWith("-01-01") && month !== null)
    return mark(text, text.date.firstMonths(year, month), period.endInferred);
  return mark(text, formatDays(text, start, end), period.endInferred);
}

const mark = (text: Text, words: string, isInferred: boolean) =>
  isInferred ? text.period.inferred(words) : words;

function formatStart(text: Text, day: Day): string {
  const { year, month } = partsOf(day);
  if (day.endsWith("-01-01")) return text.date.year(year);
  return day.endsWith("-01") ? text.date.month(year, month) : formatDay(text, day);
}

function formatEnd(text: Text, day: Day): string {
  const { year } = partsOf(day);
  if (day.endsWith("-12-31")) return text.date.year(year);
  const month = monthEndingOn(day);
  return month === null ? formatDay(text, day) : text.date.month(year, month);
}

/** A period as addresses have it, in words: a year, a month, or the id of a campaign that nobody has loaded. */
export function formatPeriodKey(text: Text, period: string): string {
  if (/^\d{4}$/.test(period)) return text.date.ofYear(period);
  return /^\d{4}-\d\d$/.test(period) ? formatDate(text, period) : `${period} `;
}
