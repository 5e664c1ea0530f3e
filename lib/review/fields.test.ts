import { expect, test } from "vitest";
import { changesOf } from "./history";
import { diffFields, fieldsOf, titleOf } from "./fields";
import { blankActivity, blankObservation } from "./record-parts";
import { parseDecimal } from "@/lib/record/quantity";
import { numeralAt, proposalAt } from "./review.fixture";

const names = new Map([
  ["530000", "云南省"],
  ["530100", "昆明市"],
]);
const figure = {
  ...blankObservation("12.5亿元"),
  region: "530100",
  indicator: "patent_pledge_amount",
  value: parseDecimal("1250000000"),
};

test("a figure is told in words, all digits kept", () => {
  const told = Object.fromEntries(fieldsOf(figure, names).map(({ name, value }) => [name, value]));
  expect(told).toMatchObject({
    region: "昆明市 530100",
    value: "1,250,000,000 元",
    literal: "12.5亿元",
    completeness: "未说明",
  });
  expect(titleOf(figure, names)).toBe("昆明市 专利质押融资额 12.5亿元");
});

test.each([
  ["patent-week-13", "第十三届中国专利周"],
  ["patent-week-31", "第 31 届中国专利周"],
  ["ip-week-2031", "2031 年知识产权宣传周"],
  ["own-week", "own-week"],
])("an edition is told by its name, else by its number: %s", (campaign, wanted) => {
  const known = new Map([["patent-week-13", "第十三届中国专利周"]]);
  const told = fieldsOf({ ...blankActivity("培训班"), campaign }, known);
  expect(told.find(({ name }) => name === "campaign")?.value).toBe(wanted);
});

test("only what differs is a change, from nothing and to nothing too", () => {
  const before = fieldsOf(figure, names);
  const after = fieldsOf({ ...figure, region: "530000", literal: null }, names);
  expect(diffFields(before, before)).toEqual([]);
  expect(diffFields(before, after)).toEqual([
    { word: "地区", before: "昆明市 530100", after: "云南省 530000" },
    { word: "原文", before: "12.5亿元", after: "" },
  ]);
});

test("history tells records field by field and numerals by their role", () => {
  const was = proposalAt(1, 0, 3);
  const is = { ...was, state: "dismissed", reason: "重复" } as const;
  const before = { proposals: [was], numerals: [numeralAt(5, "7")] };
  const after = { proposals: [is], numerals: [numeralAt(5, "7", "date")] };
  expect(changesOf({ before, after }, names)).toEqual([
    {
      id: was.id,
      title: "活动1",
      changes: [
        { word: "状态", before: "待定", after: "未采用" },
        { word: "理由", before: "", after: "重复" },
      ],
    },
    { id: "n-5", title: "数字“7”", changes: [{ word: "交代", before: "未交代", after: "日期" }] },
  ]);
});
