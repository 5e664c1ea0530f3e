import { describe, expect, test } from "vitest";
import { indicators } from "@/lib/record/indicators";
import { compareDecimals, parseDecimal } from "@/lib/record/quantity";
import { boundsOf, classCount, classOf } from "./breaks";

const breaks = ["10", "100", "1000", "10000"];

test.each([
  ["0", 0],
  ["9.999999", 0],
  ["10", 1],
  ["99.5", 1],
  ["100", 2],
  ["9999", 3],
  ["10000", 4],
  ["123456789012345678901234567890", 4],
])("%s is in class %i: a bound belongs to the class above it", (value, index) =>
  expect(classOf(parseDecimal(value), breaks)).toBe(index),
);

test("the bounds of the classes leave no gap and are open at both ends", () => {
  const bounds = Array.from({ length: classCount }, (_, index) => boundsOf(index, breaks));
  expect([bounds[0]?.from, bounds.at(-1)?.to]).toEqual([null, null]);
  for (const [index, { to }] of bounds.slice(0, -1).entries()) expect(bounds[index + 1]?.from).toBe(to);
});

const drawn = indicators.filter(({ breaks: lower }) => lower.length > 0);
describe.each(drawn.map((indicator) => [indicator.id, indicator.breaks] as const))("%s", (_id, lower) => {
  test("has four lower bounds that rise", () => {
    expect(lower).toHaveLength(classCount - 1);
    for (const [index, bound] of lower.slice(1).entries())
      expect(compareDecimals(parseDecimal(bound), parseDecimal(lower[index] ?? ""))).toBeGreaterThan(0);
  });
});
