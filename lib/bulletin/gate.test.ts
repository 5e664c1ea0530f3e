import { expect, test } from "vitest";
import { makeGazetteer } from "./gazetteer";
import { normalise } from "./normalise";
import { parseBulletin } from "./parse";

const regions = [
  { adcode: "530000", name: "云南省", short: "云南", level: "province", parent: "100000" },
  { adcode: "530100", name: "昆明市", short: "昆明", level: "prefecture", parent: "530000" },
];
const gazetteer = makeGazetteer(regions, [], []);
const read = (text: string) => parseBulletin(normalise(text).text, gazetteer);

test.each(["今天天气不错，适合散步。", "……", "知识产权很重要。"])("nothing to read in %s", (text) => {
  expect(read(text)).toMatchObject({ isReadable: false });
});

test.each(["昆明的天气不错。", "去年11月的工作。", "共有35人。"])("%s is read, with a notice", (text) => {
  const { isReadable, notices } = read(text);
  expect(isReadable).toBe(true);
  expect(notices.filter((each) => each.rule === "not-a-bulletin")).toHaveLength(1);
});

test("a bulletin has no such notice", () => {
  const { notices } = read("云南知识产权简报\n2022年第4期\n2022年5月6日\n昆明市举办专利培训班。");
  expect(notices).toEqual([]);
});
