import { expect, test } from "vitest";
import { makeGazetteer } from "../gazetteer";
import { normalise } from "../normalise";
import { parseBulletin } from "../parse";

const row = (adcode: string, name: string, short: string, level: string, parent: string) => ({
  adcode,
  name,
  short,
  level,
  parent,
});
const gazetteer = makeGazetteer(
  [
    row("330000", "浙江省", "浙江", "province", "100000"),
    row("330100", "杭州市", "杭州", "prefecture", "330000"),
    row("330300", "温州市", "温州", "prefecture", "330000"),
    row("330600", "绍兴市", "绍兴", "prefecture", "330000"),
  ],
  [{ adcode: "330681", name: "诸暨市", parent: "330600" }],
  [],
);
const read = (text: string) =>
  parseBulletin(
    normalise(text.includes("\n") ? text : `浙江省知识产权局编\n2021年8月16日\n${text}`).text,
    gazetteer,
  ).observations.map(({ literal, indicator, region, periodStart, periodEnd }) =>
    [literal, indicator ?? "-", region ?? "-", `${periodStart ?? "-"}..${periodEnd ?? "-"}`].join(" "),
  );

test.each([
  [
    "去年浙江省专利质押融资仅有270亿元，今年1至7月就做到了210亿元。",
    "270亿元 patent_pledge_amount 330000 2020-01-01..2020-12-31",
    "210亿元 patent_pledge_amount 330000 2021-01-01..2021-07-31",
  ],
  [
    "2020年，全国专利质押融资额1558亿元。今年前七个月，这个数字是830亿元。",
    "1558亿元 patent_pledge_amount 100000 2020-01-01..2020-12-31",
    "830亿元 patent_pledge_amount 100000 2021-01-01..2021-07-31",
  ],
  [
    "诸暨市知识产权简讯\n2021年8月16日\n截至6月底，今年我市共有14家企业以专利权质押获得贷款1.26亿元。",
    "14家 enterprises_benefited 330681 2021-01-01..2021-06-30",
    "1.26亿元 patent_pledge_amount 330681 2021-01-01..2021-06-30",
  ],
  [
    "2020年，杭州市、温州市专利质押额依次为90亿元和30亿元。我市为全省平均水平。",
    "90亿元 patent_pledge_amount 330100 2020-01-01..2020-12-31",
    "30亿元 patent_pledge_amount 330300 2020-01-01..2020-12-31",
  ],
  [
    "2020年，杭州市、温州市和高新区专利质押额分别为9亿元、3亿元和2亿元。",
    "9亿元 patent_pledge_amount - 2020-01-01..2020-12-31",
    "3亿元 patent_pledge_amount - 2020-01-01..2020-12-31",
    "2亿元 patent_pledge_amount - 2020-01-01..2020-12-31",
  ],
  ["2020年，我行累计投放知识产权质押贷款18.4亿元。", "18.4亿元 - - 2020-01-01..2020-12-31"],
  [
    "杭州市质押情况（2020年）\n专利质押融资 102.4亿元\n受益企业 861家",
    "102.4亿元 patent_pledge_amount 330100 2020-01-01..2020-12-31",
    "861家 enterprises_benefited 330100 2020-01-01..2020-12-31",
  ],
])("%s", (text, ...wanted) => {
  expect(read(text)).toEqual(wanted);
});
