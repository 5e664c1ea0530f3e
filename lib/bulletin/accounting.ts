import type { Numeral } from "@/lib/review/review";

import { whyDismissed } from "./figures/dismissals";
import type { Reading } from "./figures/read-figures";
import type { Gazetteer } from "./gazetteer";
import { findQuantities } from "./numerals";

type Range = { start: number; end: number };

// Both lists are in order of their starts, so one walk over them is enough.
function covers(ranges: readonly Range[]): (start: number, end: number) => boolean {
  const ordered = ranges.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: Range[] = [];
  return (start, end) => {
    for (let range = ordered[next]; range !== undefined && range.start <= start; range = ordered[next]) {
      open.push(range);
      next += 1;
    }
    open = open.filter((range) => range.end > start);
    return open.some((range) => range.end >= end);
  };
}

/** Every numeral of the text, once, with what it was found to be; what a person must decide stays open. */
export function accountNumerals(
  text: string,
  { observations, growth, policy, claimed }: Reading,
  gazetteer: Gazetteer,
): Numeral[] {
  const measured = covers(observations);
  const told = covers([...growth, ...policy]);
  const claims = covers(claimed);
  const found: Numeral[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const quantities = findQuantities(line);
    const places = quantities.length === 0 ? [] : gazetteer.find(line, null);
    for (const quantity of quantities) {
      const [start, end] = [from + quantity.start, from + quantity.end];
      const base = { start, end, text: quantity.text };
      const [inFigure, inClaim] = [measured(start, end), told(start, end) || claims(start, end)];
      if (inFigure) found.push({ ...base, role: "observation", reason: null });
      else if (quantity.kind === "date") found.push({ ...base, role: "date", reason: null });
      else if (inClaim) found.push({ ...base, role: "claim", reason: null });
      else {
        const before = line.slice(Math.max(0, quantity.start - 80), quantity.start);
        const after = line.slice(quantity.end, quantity.end + 80);
        const isInName = places.some((each) => each.start < quantity.end && quantity.start < each.end);
        const reason = whyDismissed(quantity, { before, after, line, isInName });
        const role = reason === null ? "open" : reason === "日期" ? "date" : "dismissed";
        found.push({ ...base, role, reason: role === "dismissed" ? reason : null });
      }
    }
    from += line.length + 1;
  }
  return found;
}
