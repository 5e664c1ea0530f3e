import { expect, test } from "vitest";
import { makeGazetteer } from "./gazetteer";
import { parseBulletin } from "./parse";

const gazetteer = makeGazetteer(
  [
    { adcode: "440000", name: "广东省", short: "广东", level: "province", parent: "100000" },
    { adcode: "441900", name: "东莞市", short: "东莞", level: "prefecture", parent: "440000" },
  ],
  [],
  [],
);
const head = "虚构知识产权简报\n2020年第12期\n虚构局编\n2020年12月20日\n";
const claims = (text: string) =>
  parseBulletin(head + text, gazetteer).observations.map(({ literal, claims: said }) => [
    literal,
    said.map((claim) => claim.literal),
  ]);

test.each([
  ["东莞市创下全国单笔最高专利权质押融资额，设立5000万元的风险补偿基金。", [["5000万元", []]]],
  ["东莞市设立5000万元的风险补偿基金，实现全国首笔专利保险。", [["5000万元", []]]],
  ["2020年东莞市专利质押融资额12.5亿元，位居广东省第二。", [["12.5亿元", ["广东省第二"]]]],
  [
    "2020年东莞市专利质押融资额12.5亿元，同比增长20%，位居广东省第二。",
    [["12.5亿元", ["同比增长20%", "广东省第二"]]],
  ],
  ["2020年东莞市专利质押融资额12.5亿元，举办培训班，接待企业，专利密度位居广东省第二。", [["12.5亿元", []]]],
] satisfies [string, unknown][])(
  "a claim belongs to the figure it stands with or to none: %s",
  (text, wanted) => {
    expect(claims(text)).toEqual(wanted);
  },
);

test("a claim before its figure, in its own clause", () => {
  const [found] = claims("东莞市投放全国首笔“专利、商标、版权”混合质押担保贷款250万元。");
  expect(found).toEqual(["250万元", ["全国首笔"]]);
});
