import type { Day } from "@/lib/record/types";

import type { StatedDate } from "../dates";
import { findDates } from "../dates";
import type { FigureKind } from "../figures/kinds";
import type { Memory } from "../memory";
import type { Calendar } from "./calendar";
import type { Period } from "./period";
import type { StatedPeriod } from "./periods";

export const noPeriod: Period = {
  periodStart: null,
  periodEnd: null,
  completeness: "unstated",
  startInferred: false,
  endInferred: false,
};

const evently = /^(?:single_event_loan|signatory_banks)$/;
const flows =
  /^(?:patent|trademark|ip|copyright)_pledge|^pledged_patents|^enterprises_benefited|^trademark|^patent_operations|^patents_operated/;
const stock = /^(?:fund_|risk_|invention_patents_per_10k)/;
const ofCampaign = /^(?:stated_activities|participating_)/;

/** Whether an indicator is counted over a span of time that the next sentence may leave out. */
export const isFlow = (indicator: string | null) => indicator !== null && flows.test(indicator);

type Asked = {
  periods: readonly StatedPeriod[];
  text: string;
  at: number;
  clause: number;
  indicator: string | null;
  kind: FigureKind;
  unit: string;
  calendar: Calendar;
  memory: Memory;
};

export type Chosen = { period: Period; by: "clause" | "sentence" | "carried" | "none" };

/** The whole days of an event as a period. */
function onDay({ startsOn, endsOn, inferred }: StatedDate): Period {
  return {
    periodStart: startsOn,
    periodEnd: endsOn,
    completeness: "partial",
    startInferred: inferred,
    endInferred: inferred,
  };
}

const backward = (day: Day | null) => (day === null ? null : lastYearOf(day));
function lastYearOf(day: Day): Day {
  const [y, rest] = [Number(day.slice(0, 4)) - 1, day.slice(4)];
  return rest === "-02-29" ? `${y}-02-28` : `${y}${rest}`;
}

/** The period of a figure; 去年同期 is that of the figure before it, a year earlier. */
export function pickPeriod(asked: Asked): Chosen {
  const chosen = periodOf(asked);
  const { text, clause, at } = asked;
  if (
    !/(?:去年|上年)同期[^，；%倍]{0,8}$/.test(text.slice(clause, at)) ||
    /[较比]/.test(text.slice(clause, at))
  )
    return chosen;
  const { period } = chosen;
  return {
    ...chosen,
    period: { ...period, periodStart: backward(period.periodStart), periodEnd: backward(period.periodEnd) },
  };
}

/** The period a sentence names for its figure, or what it carries on; nothing where no words give one. */
function periodOf(asked: Asked): Chosen {
  const { text, at, clause, indicator, kind, unit, calendar, memory } = asked;
  if (kind === "policy") return { period: noPeriod, by: "none" };
  const before = findDates(text, calendar.published).findLast((each) => each.start <= at);
  if (indicator !== null && evently.test(indicator)) {
    const day = before ?? memory.day;
    if (day !== null && day !== undefined)
      return { period: onDay(day), by: before === undefined ? "carried" : "sentence" };
  }
  const stated = statedFor(asked);
  if (stated !== null) return { period: stated.period, by: stated.start >= clause ? "clause" : "sentence" };
  const sameDay = /当天|当日|同日/.test(text) ? memory.day : null;
  const own = indicator === null ? (before ?? sameDay) : null;
  if (own !== null && own !== undefined) return { period: onDay(own), by: "sentence" };
  // What is held on a day says nothing of the time in which money was spent.
  const told = unit === "元" && memory.told?.completeness === "point" ? null : memory.told;
  const carried = isFlow(indicator) ? (memory.period ?? memory.told) : indicator === null ? told : null;
  return carried === null ? { period: noPeriod, by: "none" } : { period: carried, by: "carried" };
}

function statedFor(asked: Asked): { period: Period; start: number } | null {
  const {
    periods,
    at,
    indicator,
    calendar: { window },
  } = asked;
  const isOfCampaign = indicator !== null && ofCampaign.test(indicator);
  const isStock = indicator !== null && stock.test(indicator) && !indicator.startsWith("fund_planned");
  const near = periods.findLast((each) => each.end <= at) ?? (isOfCampaign ? periods[0] : undefined);
  if (near === undefined && isOfCampaign && window !== null) {
    const { startsOn: periodStart, endsOn: periodEnd } = window;
    return {
      period: { periodStart, periodEnd, completeness: "partial", startInferred: true, endInferred: true },
      start: 0,
    };
  }
  if (near === undefined) return null;
  if (isStock && near.rule !== "until") return null;
  return chosenOf(untilOf(near, periods), asked);
}

// 截至11月底，今年…: the end that is said holds for the year.
function untilOf(near: StatedPeriod, periods: readonly StatedPeriod[]): StatedPeriod {
  if (near.rule !== "relative" || near.completeness !== "full") return near;
  const until = periods.findLast(({ rule, end }) => rule === "until" && end <= near.start);
  return until?.periodEnd?.slice(0, 4) === near.periodEnd?.slice(0, 4) ? (until ?? near) : near;
}

function chosenOf(near: StatedPeriod, { text, at, indicator }: Asked): { period: Period; start: number } {
  const { start, end, rule, ...read } = near;
  const asPoint: Period = { ...read, periodStart: null, startInferred: false, completeness: "point" };
  if (indicator === "ip_pledge_loan_balance") return { period: asPoint, start };
  const until = rule === "until";
  if (indicator === null || stock.test(indicator)) {
    if (until) return { period: asPoint, start };
  }
  const total = /累计/.test(text.slice(end, at)) || text.slice(0, start).endsWith("累计");
  if (total && until)
    return { period: { ...read, periodStart: null, startInferred: false, completeness: "cumulative" }, start };
  return { period: read, start };
}
