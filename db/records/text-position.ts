/** Where an offset of a text stands, as a person would count: from 1; the page is null when the text has no page breaks. */
export type TextPosition = { page: number | null; paragraph: number; sentence: number };

/** Says page, paragraph (lines that are not empty) and sentence within the paragraph of any offset of one text. */
export function makeLocator(text: string, pages: readonly number[]): (offset: number) => TextPosition {
  const lines = [...text.matchAll(/^.*\S.*$/gm)].map((line) => line.index);
  return (offset) => {
    const paragraph = Math.max(1, countUpTo(lines, offset));
    const before = text.slice(lines[paragraph - 1] ?? 0, offset);
    const page = pages.length === 0 ? null : countUpTo(pages, offset) + 1;
    return { page, paragraph, sentence: (before.match(/[。！？]/g)?.length ?? 0) + 1 };
  };
}

/** How many of the ascending numbers are not above `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where `written` stands in `text` from `from` up to `to`, whatever blanks either has between its characters. */
export function findWritten(
  text: string,
  written: string,
  from = 0,
  to = text.length,
): { start: number; end: number }[] {
  const letters = [...written.replace(/\s/g, "")].map((letter) => RegExp.escape(letter));
  if (letters.length === 0) return [];
  const found = text.slice(from, to).matchAll(new RegExp(letters.join("\\s?"), "gu"));
  return [...found].map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }));
}
