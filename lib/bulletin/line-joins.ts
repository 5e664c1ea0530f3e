import { findColumn } from "./column";
import type { IsFull } from "./column";
import type { Line } from "./normalise-line";

const opens =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|（\d{1,2}）|\d{1,2}[.、．](?!\d(?!\d{3}年))|第[一二三四五六七八九十]{1,3}[章节篇部]|【|\[|编辑|审校|责任编辑|联系电话|电话|联系人|报送|抄送|主送|发送|E-?mail|共印)/i;
const ends = /[。！？：；…](?:[”’）》]*)$/;
const starts = /^(?:\d{1,2}月|\d{4}年|近日|日前|近年|近期|为|本|据|今年|去年|截至|上半年|由|在)/;
const oneHan = /^[\p{Script=Han}]$/u;

function unbalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if ("（《“".includes(character)) depth += 1;
    else if ("）》”".includes(character)) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

function tornNumber(before: string, after: string): boolean {
  if (/^\d{1,4}$/.test(before) && /^\d{0,3}[年月]\d/.test(after)) return true;
  // 2021│年，… · 1—8│月，… · 4月25日上│午，…
  if (/^(?:(?:19|20)\d\d|[\d—–~-]{1,5})$/.test(before) && /^[年月日]/.test(after)) return true;
  if (/日[上下]$/.test(before) && after.startsWith("午")) return true;
  if (!/\p{Script=Han}/u.test(before)) return false;
  if (/[\d.]$/.test(before))
    return /^\d/.test(after) || /^(?:[年月日%万亿元件项家笔次个]|余[万亿家个])/.test(after);
  return /\d[年月]$/.test(before) && /^\d{1,2}[月日]/.test(after);
}

// 湖│南地区: the two characters at the break stand together elsewhere in the text, so a word was cut.
function cutWords(lines: readonly Line[]): (before: string, after: string) => boolean {
  const pairOf = (before: string, after: string) => before.slice(-1) + after.charAt(0);
  const asked = new Map<string, number>();
  for (const [i, line] of lines.entries()) if (i > 0) asked.set(pairOf(lines[i - 1]?.text ?? "", line.text), 0);
  for (const { text } of lines) {
    for (let i = 0; i + 1 < text.length; i += 1) {
      const pair = text.slice(i, i + 2);
      const count = asked.get(pair);
      if (count !== undefined) asked.set(pair, count + 1);
    }
  }
  return (before, after) =>
    /^[^省市区县州\d]/.test(after) &&
    /\p{Script=Han}$/u.test(before) &&
    (asked.get(pairOf(before, after)) ?? 0) > 1;
}

// （东│莞）: a bracket that opened just before closes just behind.
function tornPair(before: string, after: string): boolean {
  return /[（“《][^（）“”《》]{0,24}$/.test(before) && /^[^（）“”《》]{0,24}[）”》]/.test(after);
}

// PDFs put an empty line where a page ends in the middle of a sentence: prose that stops without any mark.
function tornProse(before: string, after: string): boolean {
  return (
    /[，；。][^。]*[\p{Script=Han}，、]$/u.test(before) &&
    before.length > 40 &&
    /[，；。]/.test(after) &&
    !starts.test(after)
  );
}

type Above = { tail: string; last: string; isCut: boolean }; // whatever was joined so far, its last line, a word cut behind it

// No line ends in a word that calls for the next one.
const dangling = /(?:[的在将与和及为对由共被把向于并以是达超逾约]|实现|全[省市])$/;

// A row of a table stands by itself.
const isRow = (line: string) => line.includes("|");

function continues({ tail: before, last, isCut }: Above, line: Line, isFull: IsFull | null): boolean {
  const after = line.text;
  if (before === "" || isRow(after) || isRow(last) || opens.test(after) || ends.test(before)) return false;
  if (/[，、（《“]$/.test(before) || /^[，。、；：）》”！？]/.test(after)) return true;
  if (tornNumber(before, after) || unbalanced(before)) return true;
  if (dangling.test(before) && /[，；。]/.test(after)) return true;
  if (isCut && (/[，；。！？]/.test(after) || /[，；。]/.test(before))) return true;
  const short = after.length <= 10 && !/[，。；！？]/.test(after);
  if (isFull?.(last) === true) return !short || after.length < 3 || isFull(after);
  if (/[，；。]/.test(before)) return !short || (line.page && before.length > 60);
  if (before.length > 48) return !short;
  return line.page && before.length > 14 && !starts.test(after) && !short;
}

/** Whether a line goes on where the one before stopped. Over an empty line only a torn word, number, bracket or sentence of prose does; `kept-apart` else would. */
export type Join = "joined" | "kept-apart" | "apart";

/** Which lines go on where the line before them stopped: by punctuation, brackets, torn numbers and the width of the page. */
export function joinsTo(lines: readonly Line[]): Join[] {
  const isFull = findColumn(lines);
  const isCut = cutWords(lines);
  const joined: Join[] = [];
  let tail = "";
  let box = false;
  let last = "";
  for (const line of lines) {
    const single = oneHan.test(line.text);
    const cut = isCut(tail, line.text);
    const goes = joined.length > 0 && ((box && single) || continues({ tail, last, isCut: cut }, line, isFull));
    const torn =
      !line.blank ||
      cut ||
      tornNumber(tail, line.text) ||
      tornPair(tail, line.text) ||
      tornProse(tail, line.text);
    const join: Join = goes && torn ? "joined" : goes ? "kept-apart" : "apart";
    joined.push(join);
    tail = join === "joined" ? (tail + line.text).slice(-400) : line.text.slice(-400);
    last = line.text;
    box = single && (box || tail.length === 1);
  }
  return joined;
}
