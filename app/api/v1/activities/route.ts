import { countActivities, getActivitySlice } from "@/db/queries/activities";
import { activityCodec, toActivityRecord, toList } from "@/lib/open/api";
import { answer } from "../answer";
import { toActivityFilter } from "../filters";

export function GET(request: Request): Promise<Response> {
  return answer(request, activityCodec, async ({ limit, cursor, ...query }) => {
    const filter = toActivityFilter(query);
    const [rows, total] = await Promise.all([
      getActivitySlice(filter, { after: cursor, limit: limit + 1 }),
      countActivities(filter),
    ]);
    return toList(rows, total, limit, toActivityRecord);
  });
}
