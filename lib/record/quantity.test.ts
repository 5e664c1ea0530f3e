import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  baseUnit,
  compareDecimals,
  divideDecimals,
  parseDecimal,
  shiftDecimal,
  subtractDecimals,
} from "./quantity";

describe("shiftDecimal", () => {
  test.each([
    ["64.9319", 8, "6493190000"],
    ["27.273597", 8, "2727359700"],
    ["27.9945", 8, "2799450000"],
    ["0.49505", 8, "49505000"],
    ["546.83", 4, "5468300"],
    ["42.1", 0, "42.1"],
    ["6493190000", -8, "64.9319"],
    ["5", -8, "0.00000005"],
    ["-58.04", -2, "-0.5804"],
    ["0", 8, "0"],
  ])("%s by %i is %s", (value, places, expected) => {
    expect(shiftDecimal(value, places)).toBe(expected);
  });

  test("shifting there and back loses nothing", () => {
    const decimal = fc.tuple(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.integer({ min: 0, max: 12 }),
    );
    fc.assert(
      fc.property(decimal, fc.integer({ min: -12, max: 12 }), ([digits, scale], places) => {
        const value = shiftDecimal(String(digits), -scale);
        expect(shiftDecimal(shiftDecimal(value, places), -places)).toBe(value);
      }),
    );
  });

  test("letters, separators and exponents are refused with the value", () => {
    for (const bad of ["", "1,000", "1e9", "接近24", " 1", "1.", ".5", "--1"]) {
      expect(() => parseDecimal(bad)).toThrow(bad);
    }
  });
});

test("written units lead to their base unit", () => {
  expect(baseUnit("亿元")).toEqual({ unit: "元", places: 8 });
  expect(baseUnit("万元")).toEqual({ unit: "元", places: 4 });
  expect(baseUnit("万次")).toEqual({ unit: "次", places: 4 });
  expect(baseUnit("件")).toEqual({ unit: "件", places: 0 });
});

test("东莞 2018 against 2017 is −58.0 %, from exact decimals", () => {
  const [before, after] = [parseDecimal("6493190000"), parseDecimal("2727359700")];
  const change = divideDecimals(shiftDecimal(subtractDecimals(after, before), 2), before, 1);
  expect(change).toBe("-58");
  expect(divideDecimals(shiftDecimal(subtractDecimals(after, before), 2), before, 4)).toBe("-57.9966");
});

test("division rounds half away from zero and refuses a zero divisor", () => {
  const d = parseDecimal;
  expect(divideDecimals(d("1"), d("8"), 2)).toBe("0.13");
  expect(divideDecimals(d("-1"), d("8"), 2)).toBe("-0.13");
  expect(() => divideDecimals(d("1"), d("0"), 2)).toThrow("zero");
});

test("order is exact where floats would tie", () => {
  expect(compareDecimals(parseDecimal("0.1000000000000000001"), parseDecimal("0.1"))).toBe(1);
  expect(compareDecimals(parseDecimal("-2"), parseDecimal("1"))).toBe(-1);
  expect(compareDecimals(parseDecimal("3.0"), parseDecimal("3"))).toBe(0);
});
