import type { Notice } from "@/lib/review/review";

import type { Paragraph } from "./sections";

/** Slips of the pen in terms of the trade, and the term that was probably meant. Doubled marks and particles stand beside them. */
const slipTable: readonly (readonly [RegExp, string])[] = [
  [/知识[以的是了于在和与]产[权业]?/gu, "知识产权"],
  [
    /知[识织]识产权|知识产产权|知识产权权(?![益利属威限能证])|知识[^产、，。”]{1}权(?!力)|知识产[^权业、，。“”《》（）]/gu,
    "知识产权",
  ],
  [
    /质押押|质押融融资|质押融资资(?![金本源])|质[^押量、，。”]融资|[^质]押融资(?<!质押融资)(?<!抵押融资)/gu,
    "质押融资",
  ],
  [/地理标[^志、，。”]|地理标志志|地[^理]标志产品/gu, "地理标志"],
  [/专利专利(?!权)|商标商标|专刊(?:质押|权|周)/gu, "专利、商标"],
  [/([，。；、])\1|的的|了了/gu, ""],
];

function slips(line: string, from: number): Notice[] {
  return slipTable.flatMap(([pattern, term]) =>
    [...line.matchAll(pattern)].map((match) => ({
      rule: "slip",
      message: `“${match[0]}”疑有误字${term === "" ? "" : `，或为“${term}”`}；照录原文`,
      start: from + match.index,
      end: from + match.index + match[0].length,
    })),
  );
}

function brackets(line: string, from: number): Notice[] {
  if (!/[（()）《》“”]/.test(line)) return [];
  const open: { mark: string; at: number }[] = [];
  const pair: Record<string, string> = { "）": "（", ")": "(", "》": "《", "”": "“" };
  const bad: number[] = [];
  for (let i = 0; i < line.length && bad.length < 20; i += 1) {
    const character = line.charAt(i);
    if ("（(《“".includes(character)) open.push({ mark: character, at: i });
    const mark = pair[character];
    if (mark === undefined) continue;
    if (open.at(-1)?.mark === mark) open.pop();
    else bad.push(i);
  }
  return [...bad, ...open.slice(0, 20).map((each) => each.at)].map((at) => ({
    rule: "brackets",
    message: `括号或引号“${line.charAt(at)}”不成对`,
    start: from + at,
    end: from + at + 1,
  }));
}

/** What a careful editor would ask about the words of a text. Nothing is repaired. */
export const readNotices = (paragraphs: readonly Paragraph[]): Notice[] =>
  paragraphs.flatMap(({ text, start }) => [...slips(text, start), ...brackets(text, start)]);
