import { blankActivity } from "./record-parts";
import type { Numeral, Proposal } from "./review";

/** An invented proposal on `start`–`end`. */
export function proposalAt(n: number, start: number, end: number, more: Partial<Proposal> = {}): Proposal {
  return {
    id: `aaaaaaaaaaaa-${n}`,
    document: "a".repeat(64),
    content: { ...blankActivity(`活动${n}`), region: "530000" },
    quote: `活动${n}`,
    start,
    end,
    rule: "fixture",
    state: "open",
    reason: null,
    revision: 1,
    decidedBy: null,
    decidedAt: null,
    ...more,
  };
}

export const numeralAt = (start: number, text: string, role: Numeral["role"] = "open"): Numeral => ({
  start,
  end: start + text.length,
  text,
  role,
  reason: null,
});
