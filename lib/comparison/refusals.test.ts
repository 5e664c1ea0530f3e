import { describe, expect, test } from "vitest";
import { makeObservation } from "@/lib/record/observation.fixture";
import { contradicts, getConflicts, getRefusals } from "./refusals";

const figure = (id: string, value: string, qualifier: "exact" | "above" | "below" | "about" = "exact") =>
  makeObservation({ id, value, qualifier });

describe("contradicts", () => {
  test.each([
    ["12093 and 12039", figure("a", "12093"), figure("b", "12039"), true],
    ["the same number twice", figure("a", "2180"), figure("b", "2180"), false],
    ["超过 100 and 114.64", figure("a", "100", "above"), figure("b", "114.64"), false],
    ["超过 4000 and 3900", figure("a", "4000", "above"), figure("b", "3900"), true],
    ["接近 24 and 23.37", figure("a", "24", "below"), figure("b", "23.37"), false],
    ["接近 24 and 25", figure("a", "24", "below"), figure("b", "25"), true],
    ["约 5 and 5.2", figure("a", "5", "about"), figure("b", "5.2"), false],
  ])("%s", (_name, a, b, expected) => {
    expect([contradicts(a, b), contradicts(b, a)]).toEqual([expected, expected]);
  });
});

test("a conflict is one region, indicator, basis and span", () => {
  const other = makeObservation({ id: "c", value: "7", region: "430000" });
  expect(getConflicts([figure("a", "1"), figure("b", "2"), other])).toEqual([
    [figure("a", "1"), figure("b", "2")],
  ]);
});

test("two regions with nothing of one year are refused without a pair", () => {
  const later = makeObservation({
    id: "b",
    region: "430000",
    period: { start: "2020-01-01", end: "2020-12-31" },
  });
  expect(getRefusals([figure("a", "1"), later], ["420000", "430000"])).toEqual([
    { a: "420000", b: "430000", pairs: [] },
  ]);
});
