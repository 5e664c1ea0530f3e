import type { ActivityType } from "@/lib/record/types";

import { wordAt } from "./words";

/** A piece of a clause: `letter` is its kind, one character, so that a frame can be a pattern over kinds. */
export type Token = { letter: string; text: string; start: number; end: number; type: ActivityType | null };

/**
 * The letters of frames: H hold, L launch, B began, S sign, U unveil, O online, W publish, V visit, D deed (verbs);
 * a adverb, l lead-in, M means, b 以, F manner, G plan, C cancelled, X at, J joint, e each, h 由, k and, d 的, z 等 (words);
 * E event noun; Q quotation, K book title, R bracket, T time, N number, P place; y 、 and c ， (marks); _ anything else.
 */
const letters: Record<string, string> = {
  hold: "H",
  launch: "L",
  began: "B",
  sign: "S",
  unveil: "U",
  online: "O",
  publish: "W",
  visit: "V",
  deed: "D",
  adverb: "a",
  lead: "l",
  means: "M",
  by: "b",
  manner: "F",
  plan: "G",
  cancel: "C",
  at: "X",
  joint: "J",
  each: "e",
  host: "h",
  and: "k",
  of: "d",
  etc: "z",
  event: "E",
};
const pairs: Record<string, readonly [close: string, letter: string]> = {
  "“": ["”", "Q"],
  "《": ["》", "K"],
  "（": ["）", "R"],
};
const time =
  /(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日|[上中下]旬|初|底|末|份)?(?:[上下]午|晚)?(?:[-—–~～至到、]{1,2}(?:\d{1,2}月)?\d{1,2}日)?|\d{1,2}日(?:[上下]午)?|\d{4}年/uy;
const numerals = new Set("0123456789一二三四五六七八九十");
const number = /\d[\d.,]*[万亿千百]?余?[元件次项家个支只笔倍场户份期名位所条篇款枚批人%]?/uy;

type Stretch = { start: number; end: number };

/** The tokens of a stretch of text, in order and without gaps. `places` are names found in it. */
export function tokenise(text: string, places: readonly Stretch[] = []): Token[] {
  const tokens: Token[] = [];
  let [loose, next] = [0, 0];
  const push = (letter: string, start: number, end: number, type: ActivityType | null = null) => {
    if (start > loose)
      tokens.push({ letter: "_", text: text.slice(loose, start), start: loose, end: start, type: null });
    if (end > start) tokens.push({ letter, text: text.slice(start, end), start, end, type });
    loose = end;
  };
  const inOrder = places.toSorted((a, b) => a.start - b.start);
  for (let at = 0; at < text.length; at = Math.max(at + 1, loose)) {
    while ((inOrder[next]?.start ?? Infinity) < at) next += 1;
    const place = inOrder[next];
    if (place?.start === at && place.end <= text.length) {
      push("P", at, place.end);
      continue;
    }
    const character = text.charAt(at);
    const pair = pairs[character];
    const close = pair === undefined ? -1 : text.indexOf(pair[0], at);
    if (pair !== undefined && close > 0) push(pair[1], at, close + 1);
    else if (character === "、") push("y", at, at + 1);
    else if (character === "，") push("c", at, at + 1);
    else if (numerals.has(character)) {
      time.lastIndex = at;
      number.lastIndex = at;
      const [day, plain] = [time.exec(text), number.exec(text)];
      if (day !== null) push("T", at, at + day[0].length);
      else if (plain !== null) push("N", at, at + plain[0].length);
      else pushWord(at);
    } else pushWord(at);
  }
  push("_", text.length, text.length);
  return tokens;

  function pushWord(at: number) {
    const found = wordAt(text, at);
    if (found !== null) push(letters[found.word.class] ?? "_", at, at + found.length, found.word.type);
  }
}
