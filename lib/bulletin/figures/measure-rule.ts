import type { UnitClass } from "./units";

/** The words around a figure. `own` follows the figure before it in its clause, `clause` begins with the clause. */
export type Words = {
  own: string;
  clause: string;
  after: string; // up to the next figure or mark
  segment: string; // the sentence before it since the last ；
  lead: string; // the sentence before it
  earlier: string; // the sentences before that
  unit: string;
  kind: UnitClass;
  scaled: boolean;
  topic: string | null; // the first amount pledged that its section speaks of
  chain: string | null; // the pledge that was spoken of last
};

/** A rule over the words of a figure; `read` gives its indicator, null where it is known to be none of ours. */
export type Rule = {
  id: string;
  fits: (words: Words) => boolean;
  read: string | null | ((words: Words) => string | null);
};

export const pledged = /质押|融资|贷款|登记(?:金额|额)?|放款/;
export const countUnits = /^(?:件|次|项|笔|份|宗|个|件次|起|单|批次)$/;
export const wholeWords = /(?:全省|全市|全县|全年|累计|全区|全州|全国|上半年|季度|\d月，|总额|共办理)/;

export const near = ({ clause, after }: Words) => `${clause.slice(-40)}|${after.slice(0, 16)}`;
export const has = (pattern: RegExp, text: string) => pattern.test(text);
