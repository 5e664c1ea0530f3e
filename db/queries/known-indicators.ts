import { asc } from "drizzle-orm";
import { getDatabase } from "../client";
import { observations } from "../schema/facts";
import { isCurrent } from "../records/current";

/** The indicators that current records have a figure of, in order. */
export async function getKnownIndicators(): Promise<string[]> {
  const { indicator } = observations;
  const rows = getDatabase()
    .selectDistinct({ indicator })
    .from(observations)
    .where(isCurrent(observations))
    .orderBy(asc(indicator));
  return rows.all().map((row) => row.indicator);
}
