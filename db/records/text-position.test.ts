import { describe, expect, test } from "vitest";
import { findSentence } from "@/lib/review/sentence-around";
import { findLikeSentence } from "../commands/like-sentence";
import { findWritten, makeLocator } from "./text-position";

const text = "标题\n\n湖北省\n甲地办会。乙地签约24 亿元！“好。”完\n末段没有句号";
const at = (part: string) => text.indexOf(part);
const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe("positions", () => {
  test("paragraphs are lines with words, sentences count within them", () => {
    expect(makeLocator(text, [])(at("乙地"))).toEqual({ page: null, paragraph: 3, sentence: 2 });
    expect(makeLocator(text, [at("末段")])(at("末段"))).toEqual({ page: 2, paragraph: 4, sentence: 1 });
    expect(makeLocator(text, [at("末段")])(0)).toEqual({ page: 1, paragraph: 1, sentence: 1 });
  });

  test.each([
    ["甲地", "甲地办会。"],
    ["24", "乙地签约24 亿元！"],
    ["甲地办会。", "甲地办会。"],
    ["标题", "标题"],
    ["没有", "末段没有句号"],
  ])("the sentence of %s", (part, sentence) => {
    expect(slice(findSentence(text, at(part), at(part) + part.length))).toBe(sentence);
  });

  test("a figure is found whatever blanks stand in it", () => {
    expect(findWritten(text, "24亿元").map(slice)).toEqual(["24 亿元"]);
    expect(findWritten(text, "2 4 亿元")).toHaveLength(1);
    expect(findWritten(text, "(24)")).toEqual([]);
    expect(findWritten(text, " ")).toEqual([]);
  });
});

describe("a sentence that says a title in other words", () => {
  const long =
    "云南省\n昆明市举行虚构专利运营服务联盟成立大会，联盟同时揭牌。其他单位参加了座谈。\n四川省\n成都市举行另一个大会，有关部门参加。";
  test("is found under its region only", () => {
    const found = findLikeSentence(long, "虚构专利运营服务联盟揭牌成立", ["云南"]);
    expect(found && long.slice(found.start, found.end)).toMatch(/^昆明市.*揭牌。$/);
    expect(findLikeSentence(long, "虚构专利运营服务联盟揭牌成立", ["四川"])).toBeNull();
  });
  test("is not guessed", () => {
    expect(findLikeSentence(long, "走访调研创新主体", ["云南"])).toBeNull();
  });
});
