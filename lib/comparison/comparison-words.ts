import { businessOf } from "./comparable";
import type { Caveat, Reason } from "./comparable";
import { formatPeriod } from "@/lib/record/format";
import { getIndicator } from "@/lib/record/indicators";
import type { Observation } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

/** A reason against comparing `a` and `b`, with what differs: 客体不同：专利 与 知识产权. */
export function describeReason(text: Text, reason: Reason, a: Observation, b: Observation): string {
  const [x, y] = [getIndicator(a.indicator), getIndicator(b.indicator)];
  const details: { [key in Reason]?: [string, string] } = {
    indicator: [x.name, y.name],
    object: [x.object, y.object],
    business: [businessOf(a), businessOf(b)],
    unit: [x.unit, y.unit],
    "unstated-period": [formatPeriod(text, a.period), formatPeriod(text, b.period)],
    "partial-against-full": [formatPeriod(text, a.period), formatPeriod(text, b.period)],
    "different-parts": [formatPeriod(text, a.period), formatPeriod(text, b.period)],
    cumulative: [formatPeriod(text, a.period), formatPeriod(text, b.period)],
    "no-common-period": [formatPeriod(text, a.period), formatPeriod(text, b.period)],
  };
  const pair = details[reason];
  return pair === undefined ? text.reason[reason] : text.differs(text.reason[reason], pair[0], pair[1]);
}

export function describeCaveat(text: Text, caveat: Caveat): string {
  return text.caveat[caveat];
}
