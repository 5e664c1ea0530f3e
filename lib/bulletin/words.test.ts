import { describe, expect, test } from "vitest";
import { mentionsOf } from "./frames/mentions";
import { typesOf } from "./frames/event-names";
import { findClaims } from "./claims";
import { findDates } from "./dates";
import { readQualifier } from "./qualifiers";

describe("activities of a clause", () => {
  test.each([
    ["昆明市举办知识产权政银企对接会", ["知识产权政银企对接会"]],
    ["组织开展公益讲座、商标沙龙以及专利转化对接会等活动", ["公益讲座", "商标沙龙", "专利转化对接会"]],
    ["专利信息服务平台正式上线", ["专利信息服务平台上线"]],
    ["某中心与某银行签署战略合作协议", ["签署战略合作协议"]],
    ["召开地理标志保护座谈会", ["地理标志保护座谈会"]],
    ["召开银企座谈会听取意见建议", ["银企座谈会"]],
    ["举办专利挖掘讲座2期", ["专利挖掘讲座"]],
    ["原定的地理标志论坛因故取消", []],
    ["下月将举办专利大赛", []],
    ["计划举办质押融资推进会", []],
    ["采取宣传展示等多种形式开展活动", []],
    ["开展了形式多样的知识产权服务活动", []],
    ["来自各地的120余名学员参加培训", []],
  ])("%s", (clause, wanted) => {
    const titles = mentionsOf({ text: clause, start: 0 }).map((each) => each.title);
    expect(titles.filter((title) => title.length > 3)).toEqual(wanted);
  });
});

test.each([
  ["宣传周启动仪式", ["launch"]],
  ["成果发布会", ["press"]],
  ["基金签约仪式暨投资论坛", ["signing", "forum"]],
  ["知识产权执法宣传", ["publicity"]],
  ["知识产权政策进企业活动", ["briefing"]],
  ["地理标志产品展销会", ["exhibition"]],
  ["全省工作推进会", ["forum"]],
])("types of %s", (title, wanted) => {
  expect(typesOf(title)).toEqual(wanted);
});

test.each([
  ["接近", "", "below"],
  ["不低于", "", "above"],
  ["不足", "", "below"],
  ["突破", "", "above"],
  ["约", "", "about"],
  ["", "左右", "around"],
  ["最高不超过", "", "at-most"],
  ["力争达到", "", "forecast"],
  ["为", "", "exact"],
] as const)("%s…%s is %s", (before, after, wanted) => {
  expect(readQualifier(before, after, false)).toBe(wanted);
});

test.each([
  ["位居广东省第一", ["rank 广东省第一 1"]],
  ["均居全国第三位", ["rank 全国第三位 3"]],
  ["以78亿元位居全省第一", ["rank 全省第一 1"]],
  ["同比增长22.4%", ["growth 同比增长22.4% null"]],
  ["较上年同期14.2亿元增长15.1%", ["growth 较上年同期14.2亿元增长15.1% null"]],
  ["同比增长约两成", ["growth 同比增长约两成 null"]],
  ["占全省的70.05%", ["share 占全省的70.05% null"]],
])("claims of %s", (text, wanted) => {
  expect(findClaims(text).map((each) => `${each.kind} ${each.literal} ${each.rank}`)).toEqual(wanted);
});

test.each([
  ["11月30日至12月6日", "2019-11-30..2019-12-06 ?"],
  ["12月1日—7日", "2019-12-01..2019-12-07 ?"],
  ["2018年3月5日", "2018-03-05..2018-03-05"],
  ["四月二十日上午", "2019-04-20..2019-04-20 ?"],
  ["2月30日", ""],
])("%s", (text, wanted) => {
  const read = findDates(text, "2019-12-24").map(
    (each) => `${each.startsOn}..${each.endsOn}${each.inferred ? " ?" : ""}`,
  );
  expect(read.join(" ")).toBe(wanted);
});
