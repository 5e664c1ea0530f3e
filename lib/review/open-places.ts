import type { TextSpan } from "./decisions";
import type { Numeral, Proposal } from "./review";
import type { Selection } from "./state";

/** Where in the text each reason stands that publishing was refused for: `…【12】` an open numeral, `quote…` a record. */
export function placesOf(
  items: readonly string[],
  proposals: readonly Proposal[],
  numerals: readonly Numeral[],
): { item: string; place: Selection }[] {
  const open = numerals.filter(({ role }) => role === "open");
  const taken = new Set<string>();
  return items.map((item, index) => {
    const numeral = open[index];
    if (numeral !== undefined && item.endsWith(`【${numeral.text}】`))
      return { item, place: { kind: "numeral", start: numeral.start } };
    const words = item.replace(/…?(（[^（）]*）)?$/, "");
    const found = proposals.find(({ id, quote }) => !taken.has(id) && quote.startsWith(words));
    if (found !== undefined) taken.add(found.id);
    return { item, place: found === undefined ? null : { kind: "proposal", id: found.id } };
  });
}

/** The sentence a numeral stands in, without the marks around it. */
export function clauseAround(text: string, { start, end }: TextSpan): TextSpan {
  const before = Math.max(...["。", "；", "！", "？", "\n"].map((mark) => text.lastIndexOf(mark, start - 1)));
  const after = text.slice(end).search(/[。；！？\n]/);
  return {
    start: before + 1,
    end: after < 0 ? text.length : end + after + (text[end + after] === "\n" ? 0 : 1),
  };
}
