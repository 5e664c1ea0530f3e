import { expect, test } from "vitest";
import { rawParams, readStrictly } from "./strict";
import { parseFinancingView, parseMapView } from "./views";

const read = (query: string) => readStrictly(parseMapView, rawParams(new URLSearchParams(query))).leftOut;

test.each([
  ["layer=patent_pledge_amount&period=2015", []],
  ["", []],
  ["layer=heat", [["layer", ["heat"]]]],
  ["heat=1", [["heat", ["1"]]]],
  ["toString=1", [["toString", ["1"]]]],
  ["constructor=", [["constructor", [""]]]],
  [
    "view=globe&stray=a&stray=b",
    [
      ["view", ["globe"]],
      ["stray", ["a", "b"]],
    ],
  ],
])("%s leaves out %j", (query, leftOut) => {
  expect(read(query).map(({ param, values }) => [param, values])).toEqual(leftOut);
});

test("what is left out says what is allowed", () => {
  for (const { allowed } of read("layer=heat&stray=1")) expect(allowed).toContain("|");
});

test("a name asked for twice has both its values", () => {
  const raw = rawParams(new URLSearchParams("regions=441900&regions=320500"));
  expect(raw).toEqual({ regions: ["441900", "320500"] });
  expect(readStrictly(parseFinancingView, raw).view.regions).toEqual(["441900", "320500"]);
});
