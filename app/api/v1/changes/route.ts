import { countChanges, getChangeSlice } from "@/db/queries/changes";
import { changesCodec, toList } from "@/lib/open/api";
import { answer } from "../answer";

export function GET(request: Request): Promise<Response> {
  return answer(request, changesCodec, async ({ limit, cursor }) => {
    const [rows, total] = await Promise.all([getChangeSlice(cursor, limit + 1), countChanges()]);
    return toList(rows, total, limit, (change) => change);
  });
}
