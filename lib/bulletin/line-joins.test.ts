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
  ["2021\n年，全省专利质押融资额48.6亿元。", "2021年，全省专利质押融资额48.6亿元。"],
  ["1—8\n月，全省专利质押融资额48.6亿元。", "1—8月，全省专利质押融资额48.6亿元。"],
  ["4月25日上\n午，论坛举行。", "4月25日上午，论坛举行。"],
  ["全年力争实现\n质押融资60亿元，新增100家。", "全年力争实现质押融资60亿元，新增100家。"],
  ["9\n月6日，云南省举办论坛。", "9月6日，云南省举办论坛。"],
  ["云南\n省知识产权局在云南省举办论坛。", "云南\n省知识产权局在云南省举办论坛。"],
])("%j", (raw, wanted) => {
  expect(normalise(raw).text).toBe(wanted);
});

const wholeLines = [
  "虚构知识产权运营简报",
  "第十六届中国专利周活动",
  "国家知识产权局于2031年11月30日至12月6日期间组织开展第十六届中国专利周活动。本届专利周活动的主题为“虚构之路、专利同行”，旨在提升运用能力和水平。",
  "青海",
  "12月2日，西宁市举办虚构胡杨专利质押对接会。专利周期间，海东市将举办虚构胡杨专利展示会。",
];

test.each([18, 20, 22, 25, 28, 30])(
  "a short text in a column of %i characters is read in whole lines",
  (width) => {
    const torn = wholeLines.flatMap((line) => wrapLine(line, width));
    expect(
      normalise(torn.join("\n"))
        .text.replaceAll(/。\n(?=本届|专利周)/g, "。")
        .split("\n"),
    ).toEqual(wholeLines);
  },
);

test("an empty line within a sentence of such a column keeps its halves apart", () => {
  const torn = wholeLines.flatMap((line) => wrapLine(line, 25));
  const half = torn[2] ?? "";
  expect(normalise(torn.toSpliced(3, 0, "").join("\n")).text).toContain(`${half}\n`);
});

/** As a printer sets it: a figure takes half the room of a character, and no mark begins a line. */
function wrapLine(line: string, width: number): string[] {
  const lines = [""];
  let room = width;
  for (const character of line) {
    const own = /[\d.]/.test(character) ? 0.5 : 1;
    if (room < own && !/[，。、”]/.test(character)) {
      lines.push("");
      room = width;
    }
    lines[lines.length - 1] += character;
    room -= own;
  }
  return lines;
}

test("lines that happen to be as long as each other stay apart", () => {
  const names = ["西宁市知识产权运营服务中心", "海东市知识产权运营服务中心", "格尔木市知识产权运营中心"];
  expect(normalise(names.join("\n")).text).toBe(names.join("\n"));
  const prose = [
    "第十六届中国专利周青海地区活动启动仪式",
    "12月2日，西宁市举办专利对接会。",
    "12月3日，海东市举办专利展示会。",
  ];
  expect(normalise(prose.join("\n")).text).toBe(prose.join("\n"));
});
