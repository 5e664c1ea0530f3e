import { expect, test } from "vitest";

import { makeGazetteer } from "../gazetteer";
import { normalise } from "../normalise";
import { parseBulletin } from "../parse";

const gazetteer = makeGazetteer(
  [
    { adcode: "530000", name: "云南省", short: "云南", level: "province", parent: "100000" },
    { adcode: "530100", name: "昆明市", short: "昆明", level: "prefecture", parent: "530000" },
    { adcode: "530300", name: "曲靖市", short: "曲靖", level: "prefecture", parent: "530000" },
  ],
  [],
  [],
);
const read = (raw: string) => {
  const { text } = normalise(raw);
  const { observations, growth, numerals } = parseBulletin(text, gazetteer);
  for (const each of [...observations, ...growth]) expect(text.slice(each.start, each.end)).toBe(each.quote);
  expect(numerals.filter(({ role }) => role === "open")).toEqual([]);
  const short = (each: (typeof observations)[number]) =>
    `${each.region} ${each.indicator} ${each.value}${each.unit} ${each.periodStart}..${each.periodEnd}`;
  return { observations: observations.map(short), growth: growth.map(short) };
};
const year = "2021-01-01..2021-12-31";

test("a table with bars: heads give the indicator and unit, rows the region, the caption the year", () => {
  const table =
    "云南省2021年专利质押情况\n\n| 地区 | 质押金额（亿元） | 质押笔数 | 同比 |\n|---|---|---|---|\n";
  const rows = "| 昆明市 | 1,205.5 | 86 | 12.5% |\n| 曲靖市 | 0.92 | — | -3% |\n| 合计 | 1206.42 | 86 | |\n";
  expect(read(table + rows)).toEqual({
    observations: [
      `530100 patent_pledge_amount 120550000000元 ${year}`,
      `530100 patent_pledge_count 86笔 ${year}`,
      `530300 patent_pledge_amount 92000000元 ${year}`,
      `530000 patent_pledge_amount 120642000000元 ${year}`,
      `530000 patent_pledge_count 86笔 ${year}`,
    ],
    growth: [`530100 null 12.5% ${year}`, `530300 null -3% ${year}`],
  });
});

test("a table with tabs, turned: the regions are the heads, the rows are what is counted, years in the caption", () => {
  const table =
    "云南省2021年度统计\n单位：万元\n项目\t昆明市\t曲靖市\n专利质押融资额\t3500\t800\n商标质押融资额\t20\t5\n";
  expect(read(table).observations).toEqual([
    `530100 patent_pledge_amount 35000000元 ${year}`,
    `530300 patent_pledge_amount 8000000元 ${year}`,
    `530100 trademark_pledge_amount 200000元 ${year}`,
    `530300 trademark_pledge_amount 50000元 ${year}`,
  ]);
});

test("a lone line with a bar is a line", () => {
  expect(read("云南 | 2021年5月6日\n2021年，昆明市专利质押融资额3亿元。").observations).toEqual([
    `530100 patent_pledge_amount 300000000元 ${year}`,
  ]);
});
