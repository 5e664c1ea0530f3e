import type { Qualifier } from "@/lib/record/types";

// 签约、附近 are words of their own.
const about = "(?<![签合条契预节制解违履邀])约";
const near = "(?<![附邻靠最贴亲])近";

/** The word of a qualifier where a figure is to follow. */
export const qualifierPrefix = new RegExp(
  `(?:超过|超|突破|逾|接近|将近|${near}|${about}|不足|不低于|不超过|最高|至少)$`,
  "u",
);

const before: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:预计|预期|有望|力争|计划|目标|拟)(?!项目|书)[^，。；]{0,8}$/, "forecast"],
  [
    new RegExp(`(?:接近|将近|${near}|不足|不到|未满|(?<!不)少于|(?<!不)低于|(?<!不)小于)(?:人民币)?$`, "u"),
    "below",
  ],
  [/(?:不超过|最高|至多|最多|不高于|不多于|不大于|上限为?)(?:达|可达|为)?$/, "at-most"],
  [
    /(?:不低于|不少于|至少|超过|超|逾|突破|(?<!不)高于|(?<!不)多于|(?<!不)大于|不小于|累计超|达到?超过|首破|已破)(?:了|至)?$/,
    "above",
  ],
  [new RegExp(`(?:大约|约为|${about}|大概|达约)$`, "u"), "about"],
];

/** What the words beside a figure say of its exactness. `head` ends where the figure starts, `tail` starts where it ends. */
export function readQualifier(head: string, tail: string, more: boolean): Qualifier {
  const words = head.slice(-14);
  const word = before.find(([pattern]) => pattern.test(words))?.[1];
  if (word !== undefined) return word;
  if (/^(?:左右|上下)/.test(tail)) return "around";
  if (more || /^(?:以上|之多|多元)/.test(tail)) return "above";
  if (/^(?:以内|以下)/.test(tail)) return "at-most";
  return "exact";
}
