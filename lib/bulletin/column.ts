import type { Line } from "./normalise-line";

/** Whether a line fills the column its text is set in, so that it may have been broken for want of room. */
export type IsFull = (text: string) => boolean;

const slack = 1.5; // what a line may lack where the next character or mark did not fit
const fewest = { full: 3, broken: 2 };

/**
 * The column of a text with hard line ends: many lines that stop at the same width, or in a short text a few at its very
 * edge that stop in the middle of a sentence. Null where the width says nothing.
 */
export function findColumn(lines: readonly Line[]): IsFull | null {
  return longColumn(lines) ?? shortColumn(lines);
}

function longColumn(lines: readonly Line[]): IsFull | null {
  const long = lines.map((line) => line.text.length).filter((length) => length >= 18);
  const top = long.toSorted((a, b) => b - a)[Math.floor(long.length / 20)] ?? 0;
  const near = long.filter((length) => length >= top - 3 && length <= top + 3).length;
  const isColumn = long.length >= 8 && top <= 60 && near * 2 >= long.length;
  return isColumn ? (text) => text.length >= top - 3 : null;
}

function shortColumn(lines: readonly Line[]): IsFull | null {
  const widths = lines.map(({ text }) => widthOf(text));
  const edge = widths.reduce((most, width) => Math.max(most, width), 0);
  if (edge < 10 || edge > 60) return null;
  const isFull: IsFull = (text) => widthOf(text) >= edge - slack;
  const full = lines.flatMap(({ text }, i) => (isFull(text) ? [{ text, next: lines[i + 1]?.text ?? "" }] : []));
  const broken = full.filter(({ text }) => !/[。！？；：][”’）》]*$/.test(text));
  const isProse = broken.every(({ text, next }) => /[，。；]/.test(text + next));
  const isEnough = full.length >= fewest.full && broken.length >= fewest.broken;
  return isProse && isEnough && broken.length * 2 >= full.length ? isFull : null;
}

/** In characters as wide as a Chinese one; a figure or letter takes about half of that. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u0250" ? 0.5 : 1;
  return width;
}
