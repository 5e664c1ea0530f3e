import { getMapLayer } from "@/db/queries/map";
import { getProvinces } from "@/db/queries/regions";
import { mapCodec } from "@/lib/api";
import { scaleOf } from "@/lib/map-cell";
import { getMapModel } from "@/lib/map-model";
import { answer } from "../answer";

export function GET(request: Request): Promise<Response> {
  return answer(request, mapCodec, async ({ layer: asked, period: askedPeriod }) => {
    const [{ layer, period, periods, cells }, provinces] = await Promise.all([
      getMapLayer(asked, askedPeriod),
      getProvinces(),
    ]);
    if (askedPeriod !== null && askedPeriod !== period) {
      return {
        leftOut: {
          param: "period",
          values: [askedPeriod],
          allowed: periods.map((item) => item.period).join(" | "),
        },
      };
    }
    const { regions, legend, coverage } = getMapModel(provinces, cells, scaleOf(layer));
    return {
      layer,
      period,
      periods,
      coverage: { known: coverage.known, of: coverage.of },
      legend: legend.map(({ members, ...item }) => ({ ...item, count: members.length })),
      regions: regions.map((region) => ({
        ...region,
        value: region.value === null ? null : Number(region.value),
      })),
    };
  });
}
