import { nameOfIndicator } from "@/lib/record/indicator-words";
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
    indicator: [nameOfIndicator(text, x.id), nameOfIndicator(text, y.id)],
    object: [text.objects[x.object], text.objects[y.object]],
    business: [text.businesses[businessOf(a)], text.businesses[businessOf(b)]],
    unit: [text.unit(x.unit), text.unit(y.unit)],
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

/** What figures on one axis have in common, in words. */
export function describeAxis(text: Text, of: Pick<Observation, "indicator" | "basis">): string {
  const { object, unit, family, id } = getIndicator(of.indicator);
  const words = [text.objects[object], text.businesses[businessOf(of)], text.unit(unit)];
  return [...words, ...(family === "financing" ? [] : [nameOfIndicator(text, id)])].join(" · ");
}
