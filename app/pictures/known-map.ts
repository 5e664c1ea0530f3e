import { getMap } from "@/db/queries/map";
import { hasPeriod } from "@/lib/map/has-period";
import type { MapData } from "@/lib/map/data";
import type { LeftOut } from "@/lib/address/parameters";
import type { Adcode } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

/** A page says that a period has no data and where there are some; a picture, which may be kept for years, refuses it. */
export async function findMap(
  text: Text,
  scope: Adcode,
  asked: { layer: string | null; period: string | null },
): Promise<{ map: MapData } | { problem: LeftOut }> {
  const map = await getMap(text, asked, scope);
  if (asked.period === null || hasPeriod(map)) return { map };
  const allowed = map.words.periods.map(({ period }) => period).join(" | ");
  return { problem: { param: "period", values: [asked.period], allowed } };
}
