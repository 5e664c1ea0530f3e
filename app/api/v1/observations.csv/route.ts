import { getObservations } from "@/db/queries/observations";
import { observationFileCodec } from "@/lib/open/api";
import { observationExport } from "@/lib/open/exports";
import { answer } from "../answer";
import { answerCsv } from "../answer-csv";
import { toObservationFilter } from "../filters";

export function GET(request: Request): Promise<Response> {
  return answer(request, observationFileCodec, (query, text) => {
    const filter = toObservationFilter(query);
    const read = (slice: Parameters<typeof getObservations>[1]) => getObservations(filter, slice);
    return answerCsv(text, query, "zhiyun-observations.csv", observationExport, read);
  });
}
