import { countObservations, getObservations } from "@/db/queries/observations";
import { observationCodec, toList, toObservationRecord } from "@/lib/open/api";
import { answer } from "../answer";

export function GET(request: Request): Promise<Response> {
  return answer(
    request,
    observationCodec,
    async ({ region, city, indicator, from, to, inferred, limit, cursor }) => {
      const filter = { within: region, regions: city, indicators: indicator, from, to, inferred };
      const [rows, total] = await Promise.all([
        getObservations(filter, { after: cursor, limit: limit + 1 }),
        countObservations(filter),
      ]);
      return toList(rows, total, limit, toObservationRecord);
    },
  );
}
