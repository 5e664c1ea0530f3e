import { getRegions, searchRegions } from "@/db/queries/regions";
import { regionCodec, toList } from "@/lib/open/api";
import { answer } from "../answer";

export function GET(request: Request): Promise<Response> {
  return answer(request, regionCodec, async ({ q, level, parent, limit, cursor }, text) => {
    const asked = (q === null ? await getRegions(text) : await searchRegions(text, q))
      .filter(
        (region) =>
          (level.length === 0 || level.includes(region.level)) && (parent === null || region.parent === parent),
      )
      .map((region) => ({ id: region.adcode, region }));
    // A search is one short page in order of fit; a list goes by adcode and may be paged through.
    const rows = asked.filter(({ id }) => cursor === null || q !== null || id > cursor).slice(0, limit + 1);
    return toList(rows, asked.length, limit, ({ region: { lon, lat, ...rest } }) => ({
      ...rest,
      lon: lon === null ? null : Number(lon),
      lat: lat === null ? null : Number(lat),
    }));
  });
}
