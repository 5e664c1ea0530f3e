import type {
  Activity,
  Citation,
  Claim,
  Decimal,
  Observation,
  Organisation,
  Region,
  Source,
} from "@/lib/record/types";
import { pickAt } from "@/lib/record/field-shapes";
import { activityFields } from "@/lib/record/fields";
import type { activities, claims, observations, regions, sources } from "../schema/facts";

/** Rows of the schema as the types of lib. Columns named alike are copied, and nothing of a version's bookkeeping leaves db. */

// The load parsed these columns as decimals; the driver only knows text.
const toDecimal = (text: string | null) => text as Decimal | null;

export const toRegion = (row: typeof regions.$inferSelect): Region => ({
  ...row,
  lon: toDecimal(row.lon),
  lat: toDecimal(row.lat),
});

export const toSource = (row: typeof sources.$inferSelect): Source => row;

type CitationColumns = Omit<Citation, "source">;

export function toCitation(
  { page, paragraph, sentence, start, end }: CitationColumns,
  source: Source,
): Citation {
  return { source, page, paragraph, sentence, start, end };
}

export function toClaim({ id, kind, scope, rank, literal }: typeof claims.$inferSelect): Claim {
  return { id, kind, scope, rank, literal };
}

export function toObservation(
  row: typeof observations.$inferSelect,
  source: Source,
  said: Claim[],
): Observation {
  const { periodStart: start, periodEnd: end, completeness, startInferred, endInferred } = row;
  const { id, region, indicator, basis, status, unit, qualifier, literal, note } = row;
  const stated = { id, region, indicator, basis, status, unit, qualifier, literal, note };
  return {
    ...stated,
    period: { start, end, completeness, startInferred, endInferred },
    value: toDecimal(row.value),
    valueTo: toDecimal(row.valueTo),
    claims: said,
    citation: toCitation(row, source),
  };
}

type ActivityParts = { source: Source; types: Activity["types"]; organisations: Organisation[] };

export function toActivity(row: typeof activities.$inferSelect, parts: ActivityParts): Activity {
  const { source, types, organisations } = parts;
  const said = pickAt(activityFields, "api", { ...row, types, organisations });
  return { id: row.id, ...said, citation: toCitation(row, source) };
}
