import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise } from "./normalise";

const first = "昆明市举办知识产权培训班，湖北东部也有专利展，";
const second = "贵州正召开座谈。";

test("an empty line keeps lines apart, and normalising again keeps it so", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: (first + second).length - 2 }),
      fc.constantFrom("\n\n", "\r\n\r\n", "\n \n"),
      (at, gap) => {
        const whole = first + second;
        const { text } = normalise(whole.slice(0, at + 1) + gap + whole.slice(at + 1));
        expect(text.replace(/\n+/g, "\n").split("\n")).toEqual([whole.slice(0, at + 1), whole.slice(at + 1)]);
        expect(normalise(text).text).toBe(text);
      },
    ),
    { seed: 20191224, numRuns: 100 },
  );
});

test("an empty line beside the mark of a page is the page's", () => {
  expect(normalise(`${first}贵\n\n— 3 —\n\n${second.slice(1)}`).text).toBe(first + second);
});

test.each([
  [
    "第十届专利周湖\n南地区活动启动，湖南省、湖南队参加。",
    "第十届专利周湖南地区活动启动，湖南省、湖南队参加。",
  ],
  ["湖南（长\n\n沙）中心，湖南省参加。", "湖南（长沙）中心，湖南省参加。"],
  ["举行揭\n\n牌，再揭牌、又揭牌。", "举行揭牌，再揭牌、又揭牌。"],
  ["第三届中国专利周活动\n\n各地，在网上参加。", "第三届中国专利周活动\n各地，在网上参加。"],
  ["（图片，从略）\n\n襄阳市副局长，以及来宾出席。", "（图片，从略）\n\n襄阳市副局长，以及来宾出席。"],
  ["9\n月6日，云南省举办论坛。", "9月6日，云南省举办论坛。"],
  ["云南\n省知识产权局在云南省举办论坛。", "云南\n省知识产权局在云南省举办论坛。"],
])("%j", (raw, wanted) => {
  expect(normalise(raw).text).toBe(wanted);
});
