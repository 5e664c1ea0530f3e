import { getObservations } from "@/db/queries/observations";
import { getRegions } from "@/db/queries/regions";
import { refuseStray } from "../answer";
import { csvResponse } from "../csv-response";
import { getObservationsCsv } from "@/lib/open/exports";

export async function GET(request: Request): Promise<Response> {
  const stray = refuseStray(request);
  if (stray !== null) return stray;
  const [observations, regions] = await Promise.all([getObservations({}), getRegions()]);
  const names = new Map(regions.map(({ adcode, name }) => [adcode, name]));
  return csvResponse(getObservationsCsv(observations, names), "zhiyun-observations.csv");
}
