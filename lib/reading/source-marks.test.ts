import { expect, test } from "vitest";
import { circledNumber, numberSources } from "./source-marks";

test("a source has one number, by its first place in the list", () => {
  const marks = numberSources([{ id: "b" }, { id: "a" }, { id: "b" }, { id: "c" }]);
  expect([...marks]).toEqual([
    ["b", 1],
    ["a", 2],
    ["c", 3],
  ]);
});

test("no two numbers look alike, however many sources a page has", () => {
  const marks = Array.from({ length: 200 }, (_, index) => circledNumber(index + 1));
  expect(new Set(marks).size).toBe(200);
  expect([1, 20, 21, 35, 36, 50, 51].map(circledNumber).join(" ")).toBe("① ⑳ ㉑ ㉟ ㊱ ㊿ [51]");
});
