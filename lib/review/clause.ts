import type { TextSpan } from "./decisions";

/** The sentence a numeral stands in, without the marks around it. */
export function clauseAround(text: string, { start, end }: TextSpan): TextSpan {
  const before = Math.max(...["。", "；", "！", "？", "\n"].map((mark) => text.lastIndexOf(mark, start - 1)));
  const after = text.slice(end).search(/[。；！？\n]/);
  return {
    start: before + 1,
    end: after < 0 ? text.length : end + after + (text[end + after] === "\n" ? 0 : 1),
  };
}
