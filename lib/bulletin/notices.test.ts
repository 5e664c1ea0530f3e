import { expect, test } from "vitest";
import { makeGazetteer } from "./gazetteer";
import { normalise } from "./normalise";
import { parseBulletin } from "./parse";

const regions = [
  { adcode: "530000", name: "云南省", short: "云南", level: "province", parent: "100000" },
  { adcode: "530100", name: "昆明市", short: "昆明", level: "prefecture", parent: "530000" },
];
const gazetteer = makeGazetteer(regions, [], []);
const head = "虚构知识产权简报\n2022年第4期（总第61期）\n云南省知识产权局编\n2022年5月6日\n";
const read = (text: string) => parseBulletin(normalise(head + text).text, gazetteer);

test.each([
  [
    "昆明市运营基金首期规模2亿元，已投资2只子基金共5000万元，间接投资20亿元，放大财政资金40余倍。",
    "ratio",
    /20亿元 ÷ 5000万元 = 40/,
  ],
  [
    "专利周活动于4月20日至26日举行。4月18日，昆明市举办专利周云南地区活动启动仪式。",
    "outside-window",
    /4月18日不在/,
  ],
  ["昆明市知识产权质押贷款额度接近24亿元。", "missing-year", /24亿元未写明/],
  ["昆明市举办智能仪表知识以产业联盟成立大会。", "slip", /知识产权/],
  ["昆明市举办“专利培训班。", "brackets", /“/],
])("%s", (text, rule, words) => {
  const { notices } = read(text);
  expect(notices.filter((each) => each.rule === rule).map((each) => each.message)).toEqual([
    expect.stringMatching(words),
  ]);
});

test("a sound text has no notices, and nothing is repaired", () => {
  expect(read("2022年4月20日，昆明市举办“专利”培训班。").notices).toEqual([]);
  expect(read("昆明市举办智能仪表知识以产业联盟成立大会。").activities[0]?.title).toContain("知识以产业联盟");
});

test.each([
  ["昆明市知识产权局联合昆明市财政局举办专利培训班。", "host:昆明市知识产权局 host:昆明市财政局"],
  [
    "由云南省知识产权局主办、云南大学承办的专利运营论坛在昆明市召开。",
    "host:云南省知识产权局 organiser:云南大学",
  ],
  ["昆明市知识产权局与富滇银行签署战略合作协议。", "signatory:昆明市知识产权局 signatory:富滇银行"],
])("organisations of %s", (text, wanted) => {
  const [activity] = read(text).activities;
  expect(activity?.organisations.map(({ role, name }) => `${role}:${name}`).join(" ")).toBe(wanted);
});
