import { getActivitySlice } from "@/db/queries/activities";
import { activityFileCodec } from "@/lib/open/api";
import { activityExport } from "@/lib/open/exports";
import { zh } from "@/lib/text/zh/dictionary";
import { answer } from "../answer";
import { answerCsv } from "../answer-csv";
import { toActivityFilter } from "../filters";

export function GET(request: Request): Promise<Response> {
  return answer(zh, request, activityFileCodec, (query) => {
    const filter = toActivityFilter(query);
    const read = (slice: Parameters<typeof getActivitySlice>[1]) => getActivitySlice(filter, slice);
    return answerCsv(zh, query, "zhiyun-activities.csv", activityExport, read);
  });
}
