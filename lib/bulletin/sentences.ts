/** A stretch of a line with its offset in the whole text. */
export type Span = { text: string; start: number };

const closers = "”’）》";

// No sentence of a bulletin comes near this; a text that never stops is read in pieces.
const longest = 1200;

/** Sentences of one line; the mark that ends one, and the quotes it closes, belong to it. */
export function splitSentences(line: string, from: number): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let i = 0; i < line.length; i += 1) {
    if (!"。！？".includes(line.charAt(i)) && i - start < longest) continue;
    let end = i + 1;
    while (end < line.length && closers.includes(line.charAt(end))) end += 1;
    found.push({ text: line.slice(start, end), start: from + start });
    start = end;
    i = end - 1;
  }
  if (start < line.length) found.push({ text: line.slice(start), start: from + start });
  return found;
}

/** For each character whether it stands inside a closed pair of quotes or brackets; empty where the text has none. */
export function insidePairs(text: string): boolean[] {
  if (!/[“（《【]/.test(text)) return [];
  const inside = Array.from<boolean>({ length: text.length }).fill(false);
  const open: { mark: string; at: number }[] = [];
  const pair: Record<string, string> = { "”": "“", "）": "（", "》": "《", "】": "【" };
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if ("“（《【".includes(character)) open.push({ mark: character, at: i });
    const mark = pair[character];
    if (mark === undefined) continue;
    const last = open.findLastIndex((each) => each.mark === mark);
    const opened = open[last];
    if (opened === undefined) continue;
    open.length = last;
    // Only an outermost pair is filled, so that the work stays linear.
    if (open.length === 0) inside.fill(true, opened.at, i + 1);
  }
  return inside;
}

/** Parts between the given marks; marks inside quotes and brackets do not split. */
export function splitOutside(text: string, from: number, marks: string): Span[] {
  const inside = insidePairs(text);
  const found: Span[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i += 1) {
    if (i < text.length && (inside[i] === true || !marks.includes(text.charAt(i)))) continue;
    if (i > start) found.push({ text: text.slice(start, i), start: from + start });
    start = i + 1;
  }
  return found;
}
