import { countActivities, getActivitySlice } from "@/db/queries/activities";
import { activityCodec, toActivityRecord, toList } from "@/lib/open/api";
import { activityWords } from "@/lib/open/words";
import { answer } from "../answer";
import { getNames } from "../names";
import { toActivityFilter } from "../filters";

export function GET(request: Request): Promise<Response> {
  return answer(request, activityCodec, async ({ limit, cursor, ...query }, text) => {
    const filter = toActivityFilter(query);
    const [names, rows, total] = await Promise.all([
      getNames(text),
      getActivitySlice(filter, { after: cursor, limit: limit + 1 }),
      countActivities(filter),
    ]);
    return toList(rows, total, limit, (activity) => ({
      ...toActivityRecord(activity),
      words: activityWords(text, activity, names),
    }));
  });
}
