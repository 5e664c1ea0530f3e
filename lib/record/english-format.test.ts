import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textIn } from "@/lib/text/text-in";
import { formatAmount, formatDate, formatDays, formatFigure, formatPeriod, literalBeside } from "./format";
import { parseDecimal, shiftDecimal } from "./quantity";
import { qualifiers } from "./types";
import type { Decimal, Period } from "./types";

const en = textIn("en");
const decimal = (text: string) => parseDecimal(text);
const places = { billion: 9, million: 6, "": 0 };

/** What an English sum of money says, in yuan. Throws where it is none. */
function inYuan(money: string): Decimal {
  const [, digits = "", word = ""] = /^CNY ([\d,.]+)(?: (billion|million))?$/.exec(money) ?? [];
  const shift = Object.entries(places).find(([name]) => name === word)?.[1] ?? Number.NaN;
  return shiftDecimal(digits.replaceAll(",", ""), shift);
}

const amounts = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 16n }), fc.nat({ max: 9999 }), fc.boolean())
  .map(([whole, fraction, isWhole]) => decimal(isWhole ? `${whole}` : `${whole}.${fraction}`));

const figure = {
  literal: null,
  value: decimal("1000000000"),
  valueTo: null,
  unit: "元",
  qualifier: "exact",
  status: "reported",
} as const;

describe("money in English", () => {
  test("shifted back is the exact value in yuan, whatever the value", () => {
    fc.assert(
      fc.property(amounts, (value) => {
        expect(inYuan(formatAmount(en, value, "元"))).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["6493190000", "CNY 6.49319 billion"],
    ["2727359700", "CNY 2.7273597 billion"],
    ["1000000000", "CNY 1 billion"],
    ["999999999", "CNY 999.999999 million"],
    ["122400000000", "CNY 122.4 billion"],
    ["1224000000000", "CNY 1,224 billion"],
    ["400000", "CNY 400,000"],
    ["5000", "CNY 5,000"],
    ["0", "CNY 0"],
  ])("%s yuan is %s", (value, words) => {
    expect(formatAmount(en, decimal(value), "元")).toBe(words);
  });
});

describe("a figure in English", () => {
  test.each([
    ["exact", "CNY 1 billion"],
    ["about", "about CNY 1 billion"],
    ["below", "just under CNY 1 billion"],
    ["above", "over CNY 1 billion"],
    ["around", "around CNY 1 billion"],
    ["at-most", "at most CNY 1 billion"],
    ["forecast", "expected: CNY 1 billion"],
  ] as const)("that is %s reads %s", (qualifier, words) => {
    expect(formatFigure(en, { ...figure, qualifier })).toBe(words);
  });

  test.each(qualifiers.filter((qualifier) => qualifier !== "exact"))(
    "that is %s never is the bare number",
    (qualifier) => {
      const both = { ...figure, qualifier, valueTo: decimal("2000000000") };
      expect(formatFigure(en, both)).not.toBe("CNY 1 billion");
    },
  );

  test("has the words of its source beside it, not within", () => {
    const stated = { ...figure, value: decimal("6493190000"), literal: "64.9319亿元" };
    expect(formatFigure(en, stated)).toBe("CNY 6.49319 billion");
    expect(literalBeside(en, stated)).toBe("64.9319亿元");
    expect(literalBeside(textIn("zh"), stated)).toBeNull();
    expect(formatFigure(textIn("zh"), stated)).toBe("64.9319亿元");
  });

  test.each([
    ["5408", "项", "5,408 items"],
    ["1", "笔", "1 pledge"],
    ["17000", "件", "17,000 items"],
    ["62.1", "%", "62.1%"],
    ["40", "倍", "40 times"],
    ["2773287", "件", "2,773,287 items"],
  ])("%s %s is %s", (value, unit, words) => {
    expect(formatFigure(en, { ...figure, value: decimal(value), unit })).toBe(words);
  });

  test("of a range names both ends and both units", () => {
    const range = {
      ...figure,
      value: decimal("4"),
      valueTo: decimal("6"),
      unit: "支",
      qualifier: "range",
    } as const;
    expect(formatFigure(en, range)).toBe("4 – 6 funds");
    const sums = { ...range, value: decimal("100000000"), valueTo: decimal("2000000000"), unit: "元" };
    expect(formatFigure(en, sums)).toBe("CNY 100 million – CNY 2 billion");
  });
});

describe("time in English", () => {
  test.each([
    ["2021-11-05", "5 November 2021"],
    ["2022-04", "April 2022"],
    ["2014", "2014"],
  ])("%s is %s", (date, words) => {
    expect(formatDate(en, date)).toBe(words);
  });

  test.each([
    ["2019-12-02", "2019-12-02", "2 December 2019"],
    ["2019-12-02", "2019-12-06", "2–6 December 2019"],
    ["2019-11-30", "2019-12-06", "30 November – 6 December 2019"],
    ["2019-12-30", "2020-01-02", "30 December 2019 – 2 January 2020"],
  ])("%s to %s is %s", (from, to, words) => {
    expect(formatDays(en, from, to)).toBe(words);
  });

  const period = (
    start: string | null,
    end: string | null,
    completeness: Period["completeness"],
    inferred = false,
  ): Period => ({ start, end, completeness, startInferred: inferred, endInferred: false });

  test.each([
    [period("2022-01-01", "2022-12-31", "full"), "2022"],
    [period("2022-01-01", "2022-10-31", "partial"), "January–October 2022"],
    [period("2022-01-01", "2022-06-30", "partial"), "first half of 2022"],
    [period("2022-01-01", "2022-03-31", "partial"), "first quarter of 2022"],
    [period("2022-01-01", "2022-10-31", "partial", true), "up to October 2022 (start inferred)"],
    [period("2019-11-30", "2019-12-06", "partial"), "30 November – 6 December 2019"],
    [period(null, "2014-09-30", "point"), "as of the end of September 2014"],
    [period(null, "2021-12-31", "point"), "as of the end of 2021"],
    [period(null, "2014-09-15", "point"), "as of 15 September 2014"],
    [period("2018-01-01", "2021-10-31", "cumulative"), "2018 – October 2021"],
    [period(null, "2021-10-31", "cumulative"), "in all up to October 2021 (start not stated)"],
    [period(null, null, "unstated"), "period not stated"],
    [period(null, "2019-12-31", "unstated"), "one year, which is not stated (2019 inferred)"],
  ])("%o is %s", (asked, words) => {
    expect(formatPeriod(en, asked)).toBe(words);
  });
});
