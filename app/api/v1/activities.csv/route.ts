import { getActivitySlice } from "@/db/queries/activities";
import { getRegions } from "@/db/queries/regions";
import { refuseStray } from "../answer";
import { csvResponse } from "../csv-response";
import { getActivitiesCsv } from "@/lib/open/exports";

const mostRows = 20_000;

export async function GET(request: Request): Promise<Response> {
  const stray = refuseStray(request);
  if (stray !== null) return stray;
  const [activities, regions] = await Promise.all([getActivitySlice({}, { limit: mostRows }), getRegions()]);
  const names = new Map(regions.map(({ adcode, name }) => [adcode, name]));
  return csvResponse(getActivitiesCsv(activities, names), "zhiyun-activities.csv");
}
