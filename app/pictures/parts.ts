import { getBoundaries } from "@/db/queries/boundaries";
import type { Adcode } from "@/lib/record/types";

/** Whether a region has a map of its parts: a province drawn as one shape, like 台湾 and 澳门, has none. */
export async function hasParts(adcode: Adcode): Promise<boolean> {
  const sheet = (await getBoundaries())?.provinces[adcode];
  return sheet !== undefined && Object.keys(sheet.shapes).length > 1;
}
