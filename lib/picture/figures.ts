import type { MapRegion } from "@/lib/map/model";
import { toNumber } from "@/lib/record/quantity";

/** Regions something is known of, largest first, those without a value last, ties in adcode order: as the table of the page. */
export function sortByValue(regions: readonly MapRegion[]): MapRegion[] {
  const number = ({ value }: MapRegion) => (value === null ? -1 : toNumber(value));
  return regions
    .filter(({ status }) => status !== "not-mentioned")
    .toSorted((a, b) => number(b) - number(a) || a.adcode.localeCompare(b.adcode));
}
