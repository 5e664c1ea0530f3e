import { expect, test } from "vitest";
import { getOpenPart, isInPart } from "./source-entries";
import type { SourceView } from "@/lib/address/views";

const text = `${"甲".repeat(59_999)}\n${"乙".repeat(10)}`;
const view: SourceView = { part: 1, pages: false, span: null };

test.each<[Partial<SourceView>, object]>([
  [{}, { number: 1, count: 2, start: 0, end: 60_000, span: null }],
  [{ part: 2 }, { number: 2, start: 60_000, end: 60_010 }],
  [{ part: 9 }, { number: 2 }],
  [{ span: "60003-60005" }, { number: 2, span: { start: 60_003, end: 60_005 } }],
  [
    { part: 2, span: "0-4" },
    { number: 1, span: { start: 0, end: 4 } },
  ],
  [
    { part: 2, span: "60003-70000" },
    { number: 2, span: null },
  ],
])("%o opens the part it asks for", (asked, expected) => {
  expect(getOpenPart(text, { ...view, ...asked })).toMatchObject(expected);
});

test("a mark over the border of two parts stands in both", () => {
  const mark = { id: "a", kind: "activity" as const, start: 59_990, end: 60_005 };
  expect([1, 2].map((part) => isInPart(mark, getOpenPart(text, { ...view, part })))).toEqual([true, true]);
});
