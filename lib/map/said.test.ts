import { expect, test } from "vitest";
import { getMapModel } from "./model";
import type { MapCell } from "./model";
import { getMarks } from "./marks";
import { parseDecimal } from "@/lib/record/quantity";
import { zh } from "@/lib/text/zh/dictionary";

const place = (adcode: string, name: string) => ({ adcode, name, short: name, pinyin: "" });
const cell: MapCell = {
  adcode: "420000",
  status: "reported",
  value: parseDecimal("6493190000"),
  figure: "64.9319亿元",
  tag: null,
  tagNote: null,
  qualifier: "exact",
  mark: "plain",
  period: null,
  note: null,
  sources: 1,
};
const places = [place("420000", "湖北省"), place("430000", "湖南省"), place("440000", "广东省")];
const partial: MapCell = {
  ...cell,
  adcode: "430000",
  mark: "partial",
  period: "2021年1—6月",
  note: "按：<b>累计</b>",
};
const model = getMapModel(zh, places, [cell, partial], {
  by: "value",
  breaks: ["1", "2", "3", "4"],
  unit: "元",
});
const said = {
  ...model,
  period: "2021",
  words: {
    kicker: "",
    theme: null,
    headline: [],
    note: "",
    title: "",
    legend: "",
    periods: [{ period: "2021", word: "2021", known: 2 }],
  },
};
const told = getMarks(zh.mapWords, said).map((mark) => mark.said);

test("a figure stands as written, with the period of the layer", () => {
  expect(told[0]).toEqual({ name: "湖北省", figure: "64.9319亿元", notes: ["2021"] });
});

test("a part of a year says so, with its own period and its note", () => {
  expect(told[1]).toEqual({
    name: "湖南省",
    figure: "64.9319亿元",
    notes: ["非全年", "2021年1—6月", "按：<b>累计</b>"],
  });
});

test("what has no figure says its status, once", () => {
  expect(told[2]).toEqual({ name: "广东省", figure: "未提及", notes: ["2021"] });
});
