import { describe, expect, test } from "vitest";
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
    row("500000", "重庆市", "重庆", "province", "100000"),
  ],
  [
    { adcode: "330681", name: "诸暨市", parent: "330600" },
    { adcode: "330624", name: "新昌县", parent: "330600" },
    { adcode: "500112", name: "渝北区", parent: "500000" },
  ],
  [],
);
const read = (text: string, head = "虚构工作简报\n2021年8月16日\n") =>
  parseBulletin(normalise(head + text).text, gazetteer);
const short = (text: string, head?: string) =>
  read(text, head).observations.map(({ literal, indicator, region, periodStart, periodEnd }) =>
    [literal, indicator ?? "-", region ?? "-", `${periodStart ?? "-"}..${periodEnd ?? "-"}`].join(" "),
  );

describe("a pledge figure: what, whose, when", () => {
  test.each([
    ["2020年，温州市专利质押融资额31.5亿元。", "31.5亿元 patent_pledge_amount 330300 2020-01-01..2020-12-31"],
    [
      "今年上半年，我省商标质押贷款9亿元，杭州市举办论坛。",
      "9亿元 trademark_pledge_amount 330000 2021-01-01..2021-06-30",
      "浙江省知识产权局编\n2021年8月16日\n",
    ],
    [
      "绍兴市新昌县1-7月专利权质押融资8200万元。",
      "8200万元 patent_pledge_amount 330624 2021-01-01..2021-07-31",
    ],
    ["渝北区去年知识产权质押融资登记金额6亿元。", "6亿元 ip_pledge_amount 500112 2020-01-01..2020-12-31"],
    [
      "记者从诸暨市市场监管局获悉，今年前7个月，全市知识产权质押融资额达12.4亿元。",
      "12.4亿元 ip_pledge_amount 330681 2021-01-01..2021-07-31",
    ],
    [
      "“十三五”期间，浙江省专利质押融资总额达到900亿元。",
      "900亿元 patent_pledge_amount 330000 2016-01-01..2020-12-31",
    ],
    [
      "截至2021年6月底，重庆市知识产权质押贷款余额15亿元。",
      "15亿元 ip_pledge_loan_balance 500000 -..2021-06-30",
    ],
    [
      "截至2021年6月，重庆市专利质押融资额达15亿元。",
      "15亿元 patent_pledge_amount 500000 2021-01-01..2021-06-30",
    ],
  ])("%s", (text, wanted, head?: string) => {
    expect(short(text, head)[0]).toBe(wanted);
  });
});

describe("what is inherited", () => {
  test.each([
    [
      "2020年，浙江省专利质押融资额800亿元，其中杭州市200亿元、温州市98亿元。",
      ["patent 330000", "patent 330100", "patent 330300"],
    ],
    [
      "2020年，浙江省知识产权质押融资额900亿元，其中专利质押融资800亿元、商标质押融资100亿元。",
      ["ip 330000", "patent 330000", "trademark 330000"],
    ],
    [
      "2020年，浙江省商标质押融资额99亿元。温州市专利质押融资额31亿元，绍兴市20亿元。",
      ["trademark 330000", "patent 330300", "patent 330600"],
    ],
    [
      "2020年，温州市商标质押融资额99亿元；绍兴市专利质押融资额20亿元，其中诸暨市7亿元。",
      ["trademark 330300", "patent 330600", "patent 330681"],
    ],
    ["2020年，杭州市、温州市专利质押融资额分别为20亿元和10亿元。", ["patent 330100", "patent 330300"]],
  ])("%s", (text, wanted) => {
    const made = read(text).observations.map(
      ({ indicator, region }) => `${indicator?.replace("_pledge_amount", "")} ${region}`,
    );
    expect(made).toEqual(wanted);
  });
});

describe("never a pledge total", () => {
  test.each([
    "2020年，杭州市发行知识产权证券化产品，规模3亿元。",
    "2020年，杭州市企业通过知识产权融资租赁获得资金2亿元。",
    "2020年，杭州市与银行签订知识产权质押融资意向协议，意向金额5亿元。",
    "2020年，杭州某公司以5件专利质押，获得贷款800万元。",
    "2020年，杭州银行发放专利质押贷款8亿元。",
    "2020年，杭州市各银行为企业授信20亿元。",
    "2020年，杭州市安排专利质押贴息资金1200万元。",
    "2020年，杭州市签约专利转让合同金额1.2亿元。",
  ])("%s", (text) => {
    for (const { indicator } of read(text).observations)
      expect(indicator ?? "").not.toMatch(/^(?:patent|ip|trademark)_pledge_amount$/);
  });

  test("a forecast is one, a sum of cities has no region of its own", () => {
    const [forecast] = read("力争到2025年底，杭州市专利质押融资额突破300亿元。").observations;
    expect(forecast).toMatchObject({
      qualifier: "forecast",
      periodStart: null,
      periodEnd: "2025-12-31",
      tier: 3,
    });
    expect(read("2020年，杭州、温州、绍兴三市专利质押融资额合计300亿元。").observations[0]?.region).toBeNull();
  });
});

test.each([
  ["对首次质押的企业，按贷款利息的50%给予补贴，每家企业每年最高30万元。", ["50 %", "300000 元"], []],
  ["2020年，杭州市专利质押融资额20亿元，同比增长35.2%，占全省的40%。", [], ["35.2 %", "40 %"]],
  ["2020年，杭州市质押贷款平均利率下降0.4个百分点，登记量较上年下降6.2%。", [], ["-0.4 百分点", "-6.2 %"]],
  ["2020年，杭州市专利质押融资额较上年翻一番，企业数增长1.5倍。", [], ["100 %", "150 %"]],
])("rules and changes of %s", (text, policy, growth) => {
  const parsed = read(text);
  const said = (figures: typeof parsed.growth) => figures.map(({ value, unit }) => `${value} ${unit}`);
  expect({ policy: said(parsed.policy), growth: said(parsed.growth) }).toEqual({ policy, growth });
});

test("a number without a unit stays open, and nothing else does", () => {
  const { observations, numerals } = read("另有木匣37匣、铜铃4.5串待查，资料12册。");
  expect(observations.map(({ literal }) => literal)).toEqual(["12册"]);
  expect(numerals.filter(({ role }) => role === "open").map(({ text }) => text)).toEqual(["37", "4.5"]);
});

test.each([
  ["参会代表200余人、企业40家，发放资料上万册，查处案件9件。", ["200余人", "40家", "万册", "9件"]],
  ["为22家企业服务三期，现场展出两件专利。", ["22家", "三期", "两件"]],
  ["第十三届中国专利周于2021年8月2日举行，“双十二”与4·26前后，一批专利获展示。", []],
  ["联系电话：0571-88888888 邮编：310000", []],
  ["国知发〔2021〕12号，总第15期，第3页。", []],
])("the quantities of %s", (text, wanted) => {
  expect(read(text).observations.map(({ literal }) => literal)).toEqual(wanted);
});
