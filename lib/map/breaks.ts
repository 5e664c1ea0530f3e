import { compareDecimals, parseDecimal } from "@/lib/record/quantity";
import type { Decimal } from "@/lib/record/types";

/** Five classes, lightest to darkest. A class is a property of the indicator, never of what is on the screen. */
export const classCount = 5;

/** Index of the class of `value`: the number of lower bounds it reaches. `breaks` are the lower bounds of classes two to five. */
export function classOf(value: Decimal, breaks: readonly string[]): number {
  return breaks.filter((lower) => compareDecimals(value, parseDecimal(lower)) >= 0).length;
}

/** Lower (inclusive) and upper (exclusive) bound of a class; null where it is open. */
export function boundsOf(index: number, breaks: readonly string[]): { from: string | null; to: string | null } {
  return { from: breaks[index - 1] ?? null, to: breaks[index] ?? null };
}
