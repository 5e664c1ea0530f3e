/** A text as the parser reads it: `joins` and `pages` are offsets in `text`; `original` maps an offset back to the raw text. */
export type Normalised = {
  text: string;
  joins: number[];
  pages: number[];
  original: (offset: number) => number;
};

const wide: Record<string, string> = { ",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "?": "？" };
const han = /[\p{Script=Han}、。，；：！？（）《》“”‘’]/u;
const pageLine = /^\s*(?:[—–-]\s*\d{1,4}\s*[—–-]|第\s*\d{1,4}\s*页(?:\s*共\s*\d{1,4}\s*页)?)\s*$/;
const opens =
  /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.、．](?!\d)|第[一二三四五六七八九十]+[章节])/;

type Line = { text: string; at: number[]; page: boolean };

function halve(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const alike = (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff5a) || code === 0xff05;
  if (alike) return String.fromCodePoint(code - 0xfee0);
  return character === "\u3000" || character === "\u00a0" || character === "\t" ? " " : character;
}

function cleanLine(raw: string, from: number, page: boolean): Line {
  const marked = /^[\s\u3000]*[-*•]?\s*\[([^\]\n]*)\][\s\u3000]*$/.exec(raw);
  const body = marked?.[1] ?? raw;
  const shift = marked === null ? from : from + raw.indexOf("[") + 1;
  const all = Array.from({ length: body.length }, (_, i) => halve(body.charAt(i)));
  let text = "";
  const at: number[] = [];
  for (let i = 0; i < all.length; i += 1) {
    const character = all[i] ?? "";
    let next = i + 1;
    while (all[next] === " ") next += 1;
    const [before, after] = [text.at(-1) ?? "", all[next] ?? ""];
    if (character === " ") {
      if (before === "" || before === " " || after === "" || han.test(before) || han.test(after)) continue;
    }
    const full = wide[character];
    const inNumber = /\d/.test(before) && /\d/.test(after) && character !== "(" && character !== ")";
    text += full !== undefined && !inNumber && (han.test(before) || han.test(after)) ? full : character;
    at.push(shift + i);
  }
  return { text, at, page };
}

function continues(before: string, after: string): boolean {
  if (before === "" || after === "" || opens.test(after)) return false;
  if (/[，、；（《“]$/.test(before) || /^[，。、；：）》”]/.test(after)) return true;
  return before.length >= 20 && !/[。！？：；”…）]$/.test(before) && !/^\S{1,6}$/.test(after);
}

function pass(raw: string): Normalised {
  const lines: Line[] = [];
  let offset = 0;
  let page = false;
  for (const part of raw.split(/(\r\n|[\n\r\f])/)) {
    if (part === "\f") page = true;
    else if (pageLine.test(part)) page = true;
    else if (part.trim() !== "") {
      const line = cleanLine(part, offset, page);
      if (line.text !== "") {
        lines.push(line);
        page = false;
      }
    }
    offset += part.length;
  }
  const chunks: string[] = [];
  const at: number[] = [];
  const joins: number[] = [];
  const pages: number[] = [];
  let tail = "";
  let box = false;
  for (const line of lines) {
    const single = line.text.length === 1 && han.test(line.text);
    if (chunks.length > 0) {
      if ((box && single) || continues(tail, line.text)) joins.push(at.length);
      else {
        chunks.push("\n");
        at.push(line.at[0] ?? 0);
        tail = "";
      }
    }
    if (line.page) pages.push(at.length);
    chunks.push(line.text);
    for (const place of line.at) at.push(place);
    tail = (tail + line.text).slice(-40);
    box = single;
  }
  return { text: chunks.join(""), joins, pages, original: (place) => at[place] ?? raw.length };
}

/** Joins what the layout tore apart and makes widths consistent; paragraphs stay lines. Pure and idempotent: runs to rest. */
export function normalise(raw: string): Normalised {
  let result = pass(raw);
  for (;;) {
    const previous = result;
    const next = pass(previous.text);
    if (next.text === previous.text) return previous;
    const places = new Map(Array.from(next.text, (_, i) => [next.original(i), i]));
    const move = (offset: number) => places.get(offset) ?? [];
    result = {
      text: next.text,
      joins: [...new Set([...previous.joins.flatMap(move), ...next.joins])].toSorted((a, b) => a - b),
      pages: [...new Set([...previous.pages.flatMap(move), ...next.pages])].toSorted((a, b) => a - b),
      original: (offset) => (offset < next.text.length ? previous.original(next.original(offset)) : raw.length),
    };
  }
}
