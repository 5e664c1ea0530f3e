import { textWidth } from "@/lib/map/labels";

/** In em. Chinese fonts set quotation marks, dashes and middle dots as wide as a character. */
export const widthOf = (text: string): number =>
  textWidth(text) + (text.match(/[“”‘’—…·≈]/g)?.length ?? 0) * 0.42;

const neverFirst = /^[，。；：、？！）》」』”’…—%]/;

const neverLast = /[（《「『“‘]$/;

/** Text in lines of at most `width` em. Chinese may break anywhere but before closing and after opening marks; figures and Latin words stay whole. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && widthOf(line + piece) > width && !neverFirst.test(piece)) {
      const [opening = ""] = neverLast.exec(line) ?? [];
      lines.push(line.slice(0, line.length - opening.length).trimEnd());
      line = opening + piece.trimStart();
    } else line += piece;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

/** Single characters of Chinese, whole runs of anything else. */
function pieces(text: string): string[] {
  return text.match(/[\u2e80-\uffef]|[^\u2e80-\uffef\s]+\s?|\s+/g) ?? [];
}

export type Run = { text: string; isStrong: boolean };

/** The same for a headline of alternating plain and emphasised parts, each line as runs. */
export function wrapRuns(parts: readonly string[], width: number): Run[][] {
  const strong = parts.flatMap((part, index) => [...part].map(() => index % 2 === 1));
  const text = parts.join("");
  let from = 0;
  return wrapText(text, width).map((line) => {
    from = text.indexOf(line, from);
    const runs: Run[] = [];
    for (const [offset, character] of [...line].entries()) {
      const isStrong = strong[from + offset] ?? false;
      const last = runs.at(-1);
      if (last?.isStrong === isStrong) last.text += character;
      else runs.push({ text: character, isStrong });
    }
    from += line.length;
    return runs;
  });
}
