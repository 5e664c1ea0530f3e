import { getMap } from "@/db/queries/map";
import { mapQueryCodec } from "@/lib/address/api";
import { hasPeriod } from "@/lib/map/has-period";
import { toMapRecord } from "@/lib/map/record";
import { answer } from "../answer";
import { zh } from "@/lib/text/zh/dictionary";

export function GET(request: Request): Promise<Response> {
  return answer(zh, request, mapQueryCodec, async ({ scope, layer, period, inferred }) => {
    const map = await getMap(zh, { layer, period, inferred }, scope);
    if (period !== null && !hasPeriod(map)) {
      const allowed = map.words.periods.map((item) => item.period).join(" | ");
      return { leftOut: { param: "period", values: [period], allowed } };
    }
    return toMapRecord(map);
  });
}
