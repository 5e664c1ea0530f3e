import { joinsTo } from "./line-joins";
import { cleanLine } from "./normalise-line";
import type { Line } from "./normalise-line";

/** A text as the parser reads it: `joins` and `pages` are offsets in `text`; `original` maps an offset back to the raw text. */
export type Normalised = {
  text: string;
  joins: number[];
  pages: number[];
  original: (offset: number) => number;
};

const pageLine =
  /^[\s\u3000]*(?:[—–―-]+[\s\u3000]*\d{1,4}[\s\u3000]*[—–―-]+|第[\s\u3000]*\d{1,4}[\s\u3000]*页(?:[\s\u3000]*[，,/]?[\s\u3000]*共[\s\u3000]*\d{1,4}[\s\u3000]*页)?|\d{1,3}[\s\u3000]*\/[\s\u3000]*\d{1,3})[\s\u3000]*$/;

function readLines(raw: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let [page, feeds] = [false, 0];
  let blank = false;
  let fresh = true; // nothing stood between the last mark of a line's end and this part
  for (const part of raw.split(/(\r\n|[\n\r\f\v\u2028\u2029\u0085])/)) {
    if (part === "\f") [page, feeds] = [true, feeds + 1];
    else if (pageLine.test(part)) page = true;
    else if (/^[\r\n\v\u2028\u2029\u0085]/.test(part)) {
      blank ||= fresh;
      fresh = true;
    } else {
      const line = cleanLine(part, offset);
      if (line.text !== "") {
        lines.push({ ...line, page, feeds, blank: blank && !page && lines.length > 0 });
        [page, feeds, blank, fresh] = [false, 0, false, false];
      }
    }
    offset += part.length;
  }
  return lines;
}

function pass(raw: string): Normalised {
  const lines = readLines(raw);
  const joined = joinsTo(lines);
  const chunks: string[] = [];
  const at: number[] = [];
  const joins: number[] = [];
  const pages: number[] = [];
  // Where the file breaks its pages itself, a printed number is no second edge, and a page without text is a page.
  const isFed = lines.some(({ feeds }) => feeds > 0);
  for (const [i, line] of lines.entries()) {
    if (i > 0 && joined[i] === "joined") joins.push(at.length);
    else if (i > 0) {
      // An empty line stays where without it the lines would be one.
      const breaks = joined[i] === "kept-apart" ? "\n\n" : "\n";
      chunks.push(breaks);
      for (const _ of breaks) at.push(line.at[0] ?? 0);
    }
    for (let edge = isFed ? line.feeds : Number(line.page && i > 0); edge > 0; edge -= 1) pages.push(at.length);
    chunks.push(line.text);
    for (const place of line.at) at.push(place);
  }
  return { text: chunks.join(""), joins, pages, original: (place) => at[place] ?? raw.length };
}

/**
 * Joins what the layout tore apart and makes widths consistent; paragraphs stay lines separated by "\n".
 * Pure and idempotent: it runs until nothing moves.
 */
export function normalise(raw: string): Normalised {
  let result = pass(raw);
  for (;;) {
    const previous = result;
    const next = pass(previous.text);
    if (next.text === previous.text) return previous;
    const places = new Map(Array.from({ length: next.text.length }, (_, i) => [next.original(i), i]));
    const move = (offset: number) => places.get(offset) ?? [];
    result = {
      text: next.text,
      joins: [...new Set([...previous.joins.flatMap(move), ...next.joins])].toSorted((a, b) => a - b),
      pages: [...previous.pages.flatMap(move), ...next.pages].toSorted((a, b) => a - b),
      original: (offset) => (offset < next.text.length ? previous.original(next.original(offset)) : raw.length),
    };
  }
}
