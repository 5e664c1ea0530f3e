import { bases } from "@/lib/record/types";
import { indicators } from "@/lib/record/indicators";
import { axisOf } from "./comparable";

/**
 * An axis as addresses have it: the first indicator with that axis, and the basis where it takes one to get there:
 * `patent_pledge_amount`, `patent_pledge_amount-loan`. Indicators are only ever added, so an id stays.
 */
const ids = new Map<string, string>();
for (const basis of bases.toSorted((a, b) => Number(b === "unspecified") - Number(a === "unspecified")))
  for (const { id: indicator } of indicators) {
    const axis = axisOf({ indicator, basis });
    if (!ids.has(axis)) ids.set(axis, basis === "unspecified" ? indicator : `${indicator}-${basis}`);
  }

/** Throws RangeError where no figure can have the axis. */
export function axisId(axis: string): string {
  const id = ids.get(axis);
  if (id === undefined) throw new RangeError(`no figure has the axis ${axis}`);
  return id;
}

/** The id of what an address of before named by the axis itself, 专利·质押融资额·元; undefined for anything else. */
export const findAxisId = (axis: string): string | undefined => ids.get(axis);
