const endsSentence = (letter: string | undefined) =>
  letter === undefined || letter === "\n" || letter === "。" || letter === "！" || letter === "？";

/** The sentence around a span: between the marks that end sentences, within one paragraph; offsets into `text`. */
export function findSentence(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (!endsSentence(text[from - 1])) from -= 1;
  let stop = Math.max(start, end - 1);
  while (!endsSentence(text[stop])) stop += 1;
  return { start: from, end: stop === text.length || text[stop] === "\n" ? stop : stop + 1 };
}
