import { countObservations, getObservations } from "@/db/queries/observations";
import { observationCodec, toList, toObservationRecord } from "@/lib/open/api";
import { answer } from "../answer";
import { toObservationFilter } from "../filters";

export function GET(request: Request): Promise<Response> {
  return answer(request, observationCodec, async ({ limit, cursor, ...query }) => {
    const filter = toObservationFilter(query);
    const [rows, total] = await Promise.all([
      getObservations(filter, { after: cursor, limit: limit + 1 }),
      countObservations(filter),
    ]);
    return toList(rows, total, limit, toObservationRecord);
  });
}
