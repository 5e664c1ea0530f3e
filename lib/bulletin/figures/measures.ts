import type { Basis } from "@/lib/record/types";
import { countRules } from "./count-rules";
import type { Words } from "./measure-rule";
import { moneyRules } from "./money-rules";

export type Measured = { indicator: string | null; rule: string };

/** The indicator the words around a figure name and the rule that says so; null where no rule speaks of it. */
export function readMeasure(words: Words): Measured | null {
  const isMoney =
    words.kind === "money" ||
    (words.unit === "" && words.scaled && /(?:额|规模|资金|贷款|金额)/.test(words.clause));
  const rule = (isMoney ? moneyRules : countRules).find(({ fits }) => fits(words));
  if (rule === undefined) return null;
  const { id, read } = rule;
  return { indicator: typeof read === "function" ? read(words) : read, rule: id };
}

/** How a financing figure was counted, by its own words. */
export function readBasis(indicator: string | null, before: string, after: string): Basis {
  if (indicator === null) return "unspecified";
  if (indicator === "ip_pledge_loan_balance") return "balance";
  if (indicator === "single_event_loan")
    return /授信/.test(before + after) ? "credit_line" : /贷款/.test(before + after) ? "loan" : "unspecified";
  if (!/pledge/.test(indicator)) return "unspecified";
  if (/授信/.test(before)) return "credit_line";
  if (/登记/.test(before)) return "registered";
  return /贷款/.test(before) ? "loan" : "unspecified";
}
