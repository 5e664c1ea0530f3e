import { foldRadical } from "./radicals";

/** One line of a file as the parser reads it: `at[i]` is where its character `i` stood in the raw text. */
export type Line = { text: string; at: number[]; page: boolean; feeds: number; blank: boolean }; // what lies before it: the edge of a page, how many page breaks, an empty line

const wide: Record<string, string> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "?": "？",
  "!": "！",
};
const han = /[\p{Script=Han}〇、。，；：！？（）《》〈〉【】“”‘’]/u;

// Nearly every character is of the common block, which needs no pattern.
function isCommon(character: string): boolean {
  return character >= "一" && character <= "\u9fff";
}

function isWide(character: string): boolean {
  return isCommon(character) || han.test(character);
}
const marked = /^\s*(?:[-*•▪●◆■]\s*)?\[([^\]\n]*)\]\s*$/;
const bullet = /^\s*(?:[-*•▪●◆■▲★]\s+|[●◆■▲★]\s*|#{1,6}\s+)/;

function halve(character: string): string {
  if (isCommon(character)) return character;
  if (character >= "\u2e80" && character <= "\u2fd5") return foldRadical(character);
  const code = character.codePointAt(0) ?? 0;
  const alike =
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a) ||
    code === 0xff05 ||
    code === 0xff0e;
  if (alike) return String.fromCodePoint(code - 0xfee0);
  return /[\s\u00a0\u3000\u200b\ufeff]/u.test(character) ? " " : character;
}

// Cells between tabs: two marks at least inside the line, and no sentence.
const isRow = (line: string) => line.length < 600 && !/[。；！？]/.test(line) && /\S\t+[^\t]+\t+\S/.test(line);

/** Makes widths consistent, removes list markers and the spaces of a layout. `from` is the offset of `raw` in its file. */
export function cleanLine(written: string, from: number): Pick<Line, "text" | "at"> {
  const raw = isRow(written) ? written.replaceAll("\t", "|") : written;
  const inner = marked.exec(raw);
  const skip = inner === null ? (bullet.exec(raw)?.[0].length ?? 0) : raw.indexOf("[") + 1;
  const body = inner?.[1] ?? raw.slice(skip);
  const chinese = /\p{Script=Han}/u.test(body);
  const kept: string[] = []; // a growing string would be copied whole for every look at its end
  const at: number[] = [];
  let gap = false;
  for (let i = 0; i < body.length; i += 1) {
    const character = halve(body.charAt(i));
    if (character === " ") {
      gap = kept.length > 0;
      continue;
    }
    const before = kept.at(-1) ?? "";
    const full = wide[character];
    const closing =
      character === "%" ||
      (full !== undefined && character !== "(" && (isWide(before) || /[\d%A-Za-z]/.test(before)));
    if (gap && !isWide(before) && !isWide(character) && !closing) {
      kept.push(" ");
      at.push(from + skip + i - 1);
    }
    gap = false;
    kept.push(widen(character, before, nextCharacter(body, i), chinese));
    at.push(from + skip + i);
  }
  return { text: kept.join(""), at };
}

function nextCharacter(body: string, i: number): string {
  let next = i + 1;
  while (next < body.length && halve(body.charAt(next)) === " ") next += 1;
  return halve(body.charAt(next));
}

// A comma or colon between digits stays (1,200 · 10:30); beside a Chinese character it becomes full-width, brackets with their pair.
function widen(character: string, before: string, after: string, chinese: boolean): string {
  if (character === "." && /\p{Script=Han}|[）”》]/u.test(before) && (after === "" || isWide(after)))
    return "。";
  const full = wide[character];
  if (full === undefined) return character;
  if (chinese && (character === "(" || character === ")")) return full;
  const between = /\d/.test(before) && /\d/.test(after);
  if (between && character !== "(" && character !== ")") return character;
  return isWide(before) || isWide(after) ? full : character;
}
