import { getActivitySlice } from "@/db/queries/activities";
import { activityFileCodec } from "@/lib/open/api";
import { activityExport } from "@/lib/open/exports";
import { answer } from "../answer";
import { answerCsv } from "../answer-csv";
import { toActivityFilter } from "../filters";

export function GET(request: Request): Promise<Response> {
  return answer(request, activityFileCodec, (query, text) => {
    const filter = toActivityFilter(query);
    const read = (slice: Parameters<typeof getActivitySlice>[1]) => getActivitySlice(filter, slice);
    return answerCsv(text, query, "zhiyun-activities.csv", activityExport, read);
  });
}
