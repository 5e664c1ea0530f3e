import { getMap } from "@/db/queries/map";
import { mapQueryCodec } from "@/lib/address/api";
import { hasPeriod } from "@/lib/map/has-period";
import { toMapRecord } from "@/lib/map/record";
import { answer } from "../answer";

export function GET(request: Request): Promise<Response> {
  return answer(request, mapQueryCodec, async ({ scope, layer, period, inferred }, text) => {
    const map = await getMap(text, { layer, period, inferred }, scope);
    if (period !== null && !hasPeriod(map)) {
      const allowed = map.words.periods.map((item) => item.period).join(" | ");
      return { leftOut: { param: "period", values: [period], allowed } };
    }
    return toMapRecord(map);
  });
}
