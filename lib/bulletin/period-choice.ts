import type { ProposedObservation } from "@/lib/review/review";

import type { StatedDate } from "./dates";
import { findDates } from "./dates";
import type { Calendar, StatedPeriod } from "./observation-periods";

export type Period = Pick<
  ProposedObservation,
  "periodStart" | "periodEnd" | "completeness" | "startInferred" | "endInferred"
>;

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

/** Whether a figure of this indicator belongs to a day, as a signing does. */
export const isOfOneDay = (indicator: string | null) => indicator !== null && evently.test(indicator);

/** Whether it is counted over a span of time that the next sentence may leave out. */
export const isFlow = (indicator: string | null) => indicator !== null && flows.test(indicator);

/** The period a sentence names for the figure at `at`; null where it names none that fits the indicator. */
export function pickPeriod(
  periods: readonly StatedPeriod[],
  sentence: string,
  at: number,
  indicator: string | null,
  window: Calendar["window"],
): Period | null {
  const ofCampaign = indicator === "stated_activities" || indicator?.startsWith("participating_");
  const near = periods.findLast((each) => each.end <= at) ?? (ofCampaign ? periods[0] : undefined);
  if (near === undefined && ofCampaign && window !== null)
    return {
      periodStart: window.startsOn,
      periodEnd: window.endsOn,
      completeness: "partial",
      startInferred: true,
      endInferred: true,
    };
  if (near === undefined) return null;
  const { start: _start, end: _end, ...read } = near;
  const asPoint = { ...read, periodStart: null, startInferred: false, completeness: "point" as const };
  const until = sentence.slice(near.start).startsWith("截");
  if (indicator === "ip_pledge_loan_balance") return asPoint;
  if (indicator === null || stock.test(indicator)) {
    if (until) return asPoint;
    if (indicator !== null && !indicator.startsWith("fund_planned")) return null;
  }
  const total = /累计/.test(sentence.slice(near.end, at)) || sentence.slice(0, near.start).endsWith("累计");
  if (total && until) return { ...read, periodStart: null, startInferred: false, completeness: "cumulative" };
  return read;
}

/** The whole days of an event as a period. */
export function onDay({ startsOn, endsOn, inferred }: StatedDate): Period {
  return {
    periodStart: startsOn,
    periodEnd: endsOn,
    completeness: "partial",
    startInferred: inferred,
    endInferred: inferred,
  };
}

/** The last date a sentence gives before `at`. */
export function dateBefore(sentence: string, at: number, { published }: Calendar): StatedDate | undefined {
  return findDates(sentence, published).findLast((each) => each.start <= at);
}
