import type { Quantity } from "./numerals";

/** A figure and, for a range, the second one; offsets are of the sentence. */
export type Figure = { first: Quantity; last: Quantity; quantity: Quantity };

// 8.2亿、2.15亿、0.9亿元: the last of a list says the unit of all.
function shareUnits(quantities: readonly Quantity[], sentence: string): Quantity[] {
  const found: Quantity[] = [];
  for (const each of quantities.toReversed()) {
    const next = found[0];
    const isListed = next !== undefined && /^[、和及]$/.test(sentence.slice(each.end, next.start));
    const unit = each.unit === "" && each.scaled && isListed ? next.unit : each.unit;
    found.unshift({ ...each, unit });
  }
  return found;
}

/** The quantities of a sentence; the two ends of a range (4到6支) are one figure. */
export function readFigures(quantities: readonly Quantity[], sentence: string): Figure[] {
  const found: Figure[] = [];
  const plain = shareUnits(
    quantities.filter((each) => each.kind === "quantity"),
    sentence,
  );
  for (let i = 0; i < plain.length; i += 1) {
    const [first, next] = [plain[i], plain[i + 1]];
    if (first === undefined) continue;
    const gap = next === undefined ? "" : sentence.slice(first.end, next.start);
    const range =
      next !== undefined &&
      /^(?:到|至|[-—–~～]{1,2})$/.test(gap) &&
      (first.unit === "" || first.unit === next.unit);
    if (range && next.value !== null) {
      found.push({ first, last: next, quantity: next });
      i += 1;
    } else found.push({ first, last: first, quantity: first });
  }
  return found;
}

/** Where the clause around `at` begins and ends. */
export function clauseBounds(sentence: string, at: number): { from: number; to: number } {
  const from =
    Math.max(...["，", "；", "。", "：", "！"].map((mark) => sentence.lastIndexOf(mark, at - 1))) + 1;
  const rest = sentence.slice(at);
  const stop = rest.search(/[，；。：！]/);
  return { from, to: stop < 0 ? sentence.length : at + stop };
}
