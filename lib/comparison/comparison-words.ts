import { businessOf } from "./comparable";
import type { Caveat, Reason } from "./comparable";
import { formatPeriod } from "@/lib/record/format";
import { getIndicator } from "@/lib/record/indicators";
import { zh } from "@/lib/text/zh/dictionary";
import type { Observation } from "@/lib/record/types";

/** A reason against comparing `a` and `b`, with what differs: 客体不同：专利 与 知识产权. */
export function describeReason(reason: Reason, a: Observation, b: Observation): string {
  const [x, y] = [getIndicator(a.indicator), getIndicator(b.indicator)];
  const details: { [key in Reason]?: [string, string] } = {
    indicator: [x.name, y.name],
    object: [x.object, y.object],
    business: [businessOf(a), businessOf(b)],
    unit: [x.unit, y.unit],
    "unstated-period": [formatPeriod(a.period), formatPeriod(b.period)],
    "partial-against-full": [formatPeriod(a.period), formatPeriod(b.period)],
    "different-parts": [formatPeriod(a.period), formatPeriod(b.period)],
    cumulative: [formatPeriod(a.period), formatPeriod(b.period)],
    "no-common-period": [formatPeriod(a.period), formatPeriod(b.period)],
  };
  const pair = details[reason];
  return pair === undefined ? zh.reason[reason] : zh.differs(zh.reason[reason], pair[0], pair[1]);
}

export function describeCaveat(caveat: Caveat): string {
  return zh.caveat[caveat];
}
