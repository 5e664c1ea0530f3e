import { describe, expect, test } from "vitest";

import { makeGazetteer } from "../gazetteer";
import { normalise } from "../normalise";
import { parseBulletin } from "../parse";

const gazetteer = makeGazetteer(
  [
    { adcode: "530000", name: "云南省", short: "云南", level: "province", parent: "100000" },
    { adcode: "530100", name: "昆明市", short: "昆明", level: "prefecture", parent: "530000" },
    { adcode: "630000", name: "青海省", short: "青海", level: "province", parent: "100000" },
    { adcode: "630100", name: "西宁市", short: "西宁", level: "prefecture", parent: "630000" },
  ],
  [],
  [],
);
const head = "虚构知识产权简报\n2020年第12期\n虚构局编\n2020年12月20日\n";
const read = (text: string) => parseBulletin(normalise(head + text).text, gazetteer);
const told = (text: string) =>
  read(text).campaigns.map(({ id, name, startsOn, endsOn, theme }) => ({ id, name, startsOn, endsOn, theme }));

describe("an edition a text names", () => {
  test.each([
    [
      "国家知识产权局于2020年11月30日至12月6日期间组织开展第十四届中国专利周活动。本届专利周活动的主题为“虚构主题甲”，旨在提升。",
      ["patent-week-14", "第十四届中国专利周", "2020-11-30", "2020-12-06", "虚构主题甲"],
    ],
    [
      "第十四届中国专利周（11月30日—12月6日）已圆满落幕。",
      ["patent-week-14", "第十四届中国专利周", "2020-11-30", "2020-12-06", null],
    ],
    [
      "第十四届中国专利周定于2020年11月30日至12月6日举行，主题是“虚构、主题乙”。",
      ["patent-week-14", "第十四届中国专利周", "2020-11-30", "2020-12-06", "虚构、主题乙"],
    ],
    [
      "2021年4月20日至26日是2021年全国知识产权宣传周，活动主题为虚构主题丙。",
      ["ip-week-2021", "2021年全国知识产权宣传周", "2021-04-20", "2021-04-26", "虚构主题丙"],
    ],
    [
      "4月20日至26日，2019年全国知识产权宣传周在全国各地开展。",
      ["ip-week-2019", "2019年全国知识产权宣传周", "2019-04-20", "2019-04-26", null],
    ],
    [
      "2020年“知识产权服务万里行”青海站活动于12月2日在西宁市拉开帷幕。",
      ["service-tour-2020", "2020年知识产权服务万里行", null, null, null],
    ],
    [
      "第十四届中国专利周于11月30日正式启动。",
      ["patent-week-14", "第十四届中国专利周", "2020-11-30", null, null],
    ],
    [
      "2020年知识产权服务“万里行”走进西宁市。",
      ["service-tour-2020", "2020年知识产权服务万里行", null, null, null],
    ],
    [
      "第十四届“中国专利周”于11月30日正式启动。",
      ["patent-week-14", "第十四届中国专利周", "2020-11-30", null, null],
    ],
    [
      "2020年中国专利周于11月30日至12月6日举行。",
      ["patent-week-2020", "2020年中国专利周", "2020-11-30", "2020-12-06", null],
    ],
    ["首届中国专利周期间，西宁市举办专利培训班。", ["patent-week-1", "首届中国专利周", null, null, null]],
  ])("%s", (text, [id, name, startsOn, endsOn, theme]) => {
    expect(told(text)).toEqual([{ id, name, startsOn, endsOn, theme }]);
  });

  test.each([
    "12月1日，第十四届中国专利周云南地区活动启动仪式在昆明市举行。",
    "云南省于12月1日至12月7日举办第十四届中国专利周活动。",
    "12月1日至12月7日，青海省围绕“虚构主题”主题举办第十四届中国专利周活动。",
    "第十四届中国专利周青海地区活动以“高原专利”为主题，于12月1日至3日举行。",
  ])("a region's own days and theme are not the edition's: %s", (text) => {
    expect(told(text)).toEqual([
      { id: "patent-week-14", name: "第十四届中国专利周", startsOn: null, endsOn: null, theme: null },
    ]);
  });

  test.each(["全国知识产权宣传周期间，昆明市举办讲座。", "昆明市开展知识产权服务万里行活动。", "专利周启动。"])(
    "without its number or year it is not guessed: %s",
    (text) => expect(told(text)).toEqual([]),
  );

  test("its quote is the sentence that says most, exactly as it stands", () => {
    const text = "第十四届中国专利周综述\n近日收官。第十四届中国专利周于11月30日至12月6日举行。";
    const { text: whole } = normalise(head + text);
    const [edition] = parseBulletin(whole, gazetteer).campaigns;
    expect(edition?.quote).toBe("第十四届中国专利周于11月30日至12月6日举行。");
    expect(whole.slice(edition?.start, edition?.end)).toBe(edition?.quote);
  });
});

test("where the next sentence says the theme, its quote holds both", () => {
  const text = "第十四届中国专利周于11月30日至12月6日举行。本届专利周的主题为“虚构主题甲”。各地参加。";
  const { text: whole } = normalise(head + text);
  const [edition] = parseBulletin(whole, gazetteer).campaigns;
  expect(edition?.quote).toBe(text.replace("各地参加。", ""));
  expect(whole.slice(edition?.start, edition?.end)).toBe(edition?.quote);
});

describe("whose edition an activity is", () => {
  const of = (text: string) => read(text).activities.map((each) => [each.title, each.campaign]);

  test("of the only one its text names", () => {
    expect(
      of("第十四届中国专利周于11月30日至12月6日举行。\n青海\n12月2日，西宁市举办专利培训班。"),
    ).toContainEqual(["专利培训班", "patent-week-14"]);
  });

  test("of none where its sentence names another event, or its article another time", () => {
    const text =
      "第十四届中国专利周于11月30日至12月6日举行。知识产权宣传周期间，昆明市举办版权讲座。\n试点进展\n青海\n12月19日，西宁市举办专利培训班。";
    expect(of(text)).toContainEqual(["版权讲座", null]);
    expect(of(text)).toContainEqual(["专利培训班", null]);
  });

  test("of none in an article before it and at another time, though the contents name two", () => {
    const text =
      "第十四届中国专利周圆满结束\n行业动态\n12月19日，昆明市举办商标培训班。\n专利周综述\n第十四届中国专利周于11月30日至12月6日举行。2020年“知识产权服务万里行”走进西宁市。";
    expect(of(text)).toContainEqual(["商标培训班", null]);
  });

  test.each([
    "作为本届专利周的一项重点内容，2020年“知识产权服务万里行”青海站活动于12月2日在西宁市启动。",
    "12月2日，作为第十四届中国专利周重要活动之一的2020年知识产权服务万里行在西宁市启动。",
    "2020年知识产权服务万里行青海站是本届专利周的重点活动，12月2日在西宁市启动。",
  ])("of the edition an event is said to be a part of: %s", (part) => {
    const text = `第十四届中国专利周于11月30日至12月6日举行。\n青海\n${part}“万里行”期间，西宁市举办专利培训班。`;
    expect(told(text).map(({ id }) => id)).toEqual(["patent-week-14"]);
    expect(of(text)).toContainEqual(["专利培训班", "patent-week-14"]);
  });

  test("an event beside an edition is not its part", () => {
    const text =
      "第十四届中国专利周于11月30日至12月6日举行。2020年知识产权服务万里行走进西宁市，是本省重点活动。";
    expect(told(text).map(({ id }) => id)).toEqual(["patent-week-14", "service-tour-2020"]);
  });

  test("of two, of the one its sentence names, else of the nearest before, else of none, which is said", () => {
    const text =
      "12月1日，昆明市举办商标培训班。\n第十四届中国专利周于11月30日至12月6日举行。昆明市举办专利培训班。\n2020年全国知识产权宣传周期间，西宁市举办版权讲座。西宁市召开专利座谈推进会。";
    expect(of(text)).toContainEqual(["商标培训班", null]);
    expect(of(text)).toContainEqual(["专利培训班", "patent-week-14"]);
    expect(of(text)).toContainEqual(["版权讲座", "ip-week-2020"]);
    expect(of(text)).toContainEqual(["专利座谈推进会", "ip-week-2020"]);
    const said = read(text).notices.filter((each) => each.rule === "edition-unclear");
    expect(said).toHaveLength(1);
    expect(said[0]?.message).toContain("第十四届中国专利周");
  });
});

describe("what a careful editor would ask about an edition", () => {
  const rules = (text: string) =>
    read(text).notices.flatMap((each) => (each.rule.startsWith("edition-") ? [each.rule] : []));

  test("an end before the start", () => {
    const text = "第十四届中国专利周于2020年12月6日至11月30日举行。";
    expect(told(text)).toMatchObject([{ startsOn: "2020-12-06", endsOn: "2020-11-30" }]);
    expect(rules(text)).toEqual(["edition-backwards"]);
  });

  test("an edition named by its year and by its number is one", () => {
    const text = "2020年中国专利周于11月30日至12月6日举行。\n第十四届中国专利周期间，西宁市举办专利培训班。";
    expect(told(text)).toMatchObject([
      { id: "patent-week-14", name: "第十四届中国专利周", endsOn: "2020-12-06" },
    ]);
  });

  test("two accounts of one number: both are kept", () => {
    const text = "第十四届中国专利周于11月30日至12月6日举行。\n第十四届中国专利周定于11月23日至11月29日举行。";
    expect(told(text).map((each) => each.startsOn)).toEqual(["2020-11-30", "2020-11-23"]);
    expect(rules(text)).toEqual(["edition-twice", "edition-twice"]);
  });

  test("an activity outside of its edition's days", () => {
    const text = "第十四届中国专利周于11月30日至12月6日举行。\n12月15日，西宁市举办专利周专利培训班。";
    expect(rules(text)).toEqual(["edition-outside"]);
  });
});

test("what a notice or a preview announces is planned", () => {
  const status = (text: string) => read(text).activities.map((each) => each.status);
  expect(status("活动预告\n12月28日，西宁市举办专利培训班。")).toEqual(["planned"]);
  expect(status("关于举办专利培训班的通知\n12月28日，西宁市举办专利培训班。")).toContain("planned");
  expect(status("第十四届中国专利周期间，西宁市将举办专利培训班。")).toEqual(["planned"]);
  expect(status("行业动态\n12月2日，西宁市举办专利培训班。")).toEqual(["held"]);
});
