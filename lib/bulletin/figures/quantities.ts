import type { Place } from "../gazetteer";
import { findQuantities } from "../numerals";
import type { Quantity } from "../numerals";
import type { StatedPeriod } from "../periods/periods";
import { whyDismissed } from "./dismissals";

/** What could be a quantity of the sentence: no date, ordinal, or part of a name. */
export function quantitiesOf(
  text: string,
  places: readonly Place[],
  periods: readonly StatedPeriod[],
): Quantity[] {
  return findQuantities(text).filter((quantity) => {
    if (quantity.kind !== "quantity" || quantity.value === null) return false;
    if (periods.some(({ start, end }) => start <= quantity.start && quantity.end <= end)) return false;
    const isInName = places.some(
      ({ start, end }) => start <= quantity.start && quantity.end <= end + 1 && quantity.start < end,
    );
    const around = {
      before: text.slice(Math.max(0, quantity.start - 80), quantity.start),
      after: text.slice(quantity.end, quantity.end + 80),
    };
    return whyDismissed(quantity, { ...around, line: text, isInName }) === null;
  });
}
