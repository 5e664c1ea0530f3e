import { countActivities, getActivitySlice } from "@/db/queries/activities";
import { activityCodec, toActivityRecord, toList } from "@/lib/open/api";
import { answer } from "../answer";

export function GET(request: Request): Promise<Response> {
  return answer(
    request,
    activityCodec,
    async ({ region, city, type, campaign, from, to, inferred, limit, cursor }) => {
      const filter = { within: region, cities: city, types: type, campaign, from, to, inferred };
      const [rows, total] = await Promise.all([
        getActivitySlice(filter, { after: cursor, limit: limit + 1 }),
        countActivities(filter),
      ]);
      return toList(rows, total, limit, toActivityRecord);
    },
  );
}
