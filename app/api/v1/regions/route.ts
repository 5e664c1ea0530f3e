import { getRegions } from "@/db/queries/regions";
import { regionCodec, toList } from "@/lib/api";
import { answer } from "../answer";

export function GET(request: Request): Promise<Response> {
  return answer(request, regionCodec, async ({ level, parent, limit, cursor }) => {
    const asked = (await getRegions())
      .filter(
        (region) =>
          (level.length === 0 || level.includes(region.level)) && (parent === null || region.parent === parent),
      )
      .map((region) => ({ id: region.adcode, region }));
    const rows = asked.filter(({ id }) => cursor === null || id > cursor).slice(0, limit + 1);
    return toList(rows, asked.length, limit, ({ region: { lon, lat, ...rest } }) => ({
      ...rest,
      lon: lon === null ? null : Number(lon),
      lat: lat === null ? null : Number(lat),
    }));
  });
}
