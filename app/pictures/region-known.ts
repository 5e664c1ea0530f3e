import { getKnown } from "@/db/queries/known";
import type { Adcode } from "@/lib/record/types";

/** How much is known of a region, as its page says it. */
export async function knownOf(
  adcode: Adcode,
): Promise<{ activities: number; planned: number; figures: number; sources: number }> {
  const { sources, ...known } = await getKnown(adcode);
  return { ...known, sources: sources.length };
}
