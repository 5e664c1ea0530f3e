import { countObservations, getObservations } from "@/db/queries/observations";
import { observationCodec, toList, toObservationRecord } from "@/lib/open/api";
import { observationWords } from "@/lib/open/words";
import { answer } from "../answer";
import { getNames } from "../names";
import { toObservationFilter } from "../filters";

export function GET(request: Request): Promise<Response> {
  return answer(request, observationCodec, async ({ limit, cursor, ...query }, text) => {
    const filter = toObservationFilter(query);
    const [names, rows, total] = await Promise.all([
      getNames(text),
      getObservations(filter, { after: cursor, limit: limit + 1 }),
      countObservations(filter),
    ]);
    return toList(rows, total, limit, (observation) => ({
      ...toObservationRecord(observation),
      words: observationWords(text, observation, names),
    }));
  });
}
