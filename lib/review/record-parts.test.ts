import { expect, test } from "vitest";
import { readFigure } from "@/lib/record/figure-input";
import { clauseAround } from "./clause";
import { placeOf, wordObstacle } from "./obstacles";
import { blankActivity, blankObservation, cutPoints, mergeContents, spansAt } from "./record-parts";
import { readContent } from "./forms";
import { numeralAt } from "./review.fixture";

test("a quote is cut at the ends of its clauses and the parts are the whole", () => {
  const quote = "昆明办展，曲靖办会；大理开班。";
  expect(cutPoints(quote)).toEqual([5, 10]);
  expect(spansAt(quote, 100, [10, 5])).toEqual([
    { start: 100, end: 105 },
    { start: 105, end: 110 },
    { start: 110, end: 115 },
  ]);
});

test("merging keeps the first word, fills gaps and joins lists; two kinds do not merge", () => {
  const first = { ...blankActivity("培训班"), types: ["training"] as const, region: null };
  const second = { ...blankActivity("开班"), types: ["training", "launch"] as const, region: "530000" };
  const merged = mergeContents([
    { ...first, types: [...first.types] },
    { ...second, types: [...second.types] },
  ]);
  expect(merged).toMatchObject({ title: "培训班", types: ["training", "launch"], region: "530000" });
  expect(mergeContents([blankActivity("一次"), blankObservation("1")])).toBeNull();
});

test.each([
  ["12.5亿", "1250000000"],
  ["12.5 亿元", "1250000000"],
  ["1,250,000", "1250000"],
  ["546.83万元", "5468300"],
  ["3", "3"],
])("%s is %s in the base unit", (typed, expected) => expect(readFigure(typed)).toBe(expected));

test.each(["", "约", "一亿", "1.2.3"])("“%s” is no figure", (typed) => expect(readFigure(typed)).toBeNull());

test("a filled form is a content; what is ticked already keeps its order", () => {
  const fields = new FormData();
  for (const [name, value] of [
    ["title", " 培训班 "],
    ["types", "launch"],
    ["types", "training"],
    ["region", "530000"],
    ["startsOn", "2021-03-05"],
    ["organisations.name", "虚构中心"],
    ["organisations.role", "organiser"],
    ["organisations.name", ""],
    ["organisations.role", "host"],
  ] as const)
    fields.append(name, value);
  expect(readContent({ ...blankActivity("旧"), types: ["training"] }, fields)).toEqual({
    ...blankActivity("培训班"),
    types: ["training", "launch"],
    region: "530000",
    startsOn: "2021-03-05",
    endsOn: "2021-03-05",
    organisations: [{ name: "虚构中心", role: "organiser" }],
  });
});

test("a figure that is none is said to be none", () => {
  const fields = new FormData();
  fields.set("value", "很多");
  expect(readContent(blankObservation(null), fields)).toBe("读不出来：数值");
});

test("two obstacles of the same words lead each to its own place", () => {
  const numeral = (start: number) => ({ kind: "numeral", start, text: "37", before: "另有" }) as const;
  const record = (id: string) => ({ kind: "record", id, quote: "活动（没有写明地区）", fault: null }) as const;
  const obstacles = [numeral(9), numeral(40), record("a-1"), record("a-2")];
  expect(obstacles.map(wordObstacle)).toEqual([
    "另有【37】",
    "另有【37】",
    "活动（没有写明地区）",
    "活动（没有写明地区）",
  ]);
  expect(obstacles.map(placeOf)).toEqual([
    { kind: "numeral", start: 9 },
    { kind: "numeral", start: 40 },
    { kind: "proposal", id: "a-1" },
    { kind: "proposal", id: "a-2" },
  ]);
});

test("the sentence around a numeral", () => {
  const text = "前一句。另有37匣；后一句";
  expect(text.slice(...Object.values(clauseAround(text, numeralAt(6, "37"))))).toBe("另有37匣；");
});
