import { and, count, countDistinct, eq, isNotNull, sql } from "drizzle-orm";
import { hiddenCell, latestCell, observationCell, recordedCell, uncountedCell } from "@/lib/map/cells";
import type { MapCell } from "@/lib/map/model";
import { chooseStated } from "@/lib/record/inferred";
import type { InferredChoice } from "@/lib/record/inferred";
import { allPeriods, latestIndicators, latestLayer } from "@/lib/record/layers";
import type { LayerId } from "@/lib/record/layers";
import { periodKeyOf } from "@/lib/record/periods";
import { isNation } from "@/lib/record/regions";
import type { Adcode, Observation } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";
import { getDatabase } from "../client";
import { isCurrent } from "../records/current";
import { activities } from "../schema/facts";
import { findCampaign } from "./campaigns";
import { getObservations } from "./observations";

type Choice = InferredChoice | undefined;

/** The cells of the regions a layer knows anything of in `period`; regions without a cell are not mentioned. */
export async function getMapCells(
  text: Text,
  layer: LayerId,
  period: string | null,
  scope: Adcode,
  inferred: Choice,
): Promise<MapCell[]> {
  if (layer === "recorded")
    return getRecorded(period, scope).map((row) => recordedCell(text, row.region, row.records, row.sources));
  if (layer === "stated") return getStated(text, period, scope, inferred);
  if (layer === latestLayer)
    return cellsOf(
      text,
      await getObservations({ indicators: latestIndicators, parents: [scope] }, "all"),
      (item) => latestCell(text, item),
      inferred,
    );
  const known = await getObservations({ indicators: [layer], parents: [scope] }, "all");
  return cellsOf(
    text,
    known.filter(
      (observation) =>
        periodKeyOf(observation.period) === period && observation.period.completeness !== "unstated",
    ),
    (item) => observationCell(text, item),
    inferred,
  );
}

/** One cell a region. A region whose figures are all hidden is mentioned all the same, and says that they are hidden. */
function cellsOf(
  text: Text,
  known: readonly Observation[],
  toCell: (group: readonly Observation[]) => MapCell | undefined,
  inferred: Choice = "show",
): MapCell[] {
  const byRegion = Map.groupBy(known, (observation) => observation.region);
  return [...byRegion].flatMap(([adcode, group]) => {
    const { shown } = chooseStated(group, inferred);
    if (shown.length === 0) return hiddenCell(text, adcode, group);
    return toCell(shown) ?? [];
  });
}

type Recorded = { region: Adcode; records: number; sources: number };

/** Held activities of a campaign, or all of them, by province, or within a province by the city the text states; without one they are on no city. */
export function getRecorded(period: string | null, scope: Adcode): Recorded[] {
  const place = isNation(scope) ? activities.region : activities.city;
  const isWithin = isNation(scope) ? undefined : eq(activities.region, scope);
  return getDatabase()
    .select({ region: sql<Adcode>`${place}`, records: count(), sources: countDistinct(activities.source) })
    .from(activities)
    .where(
      and(isCurrent(activities), eq(activities.status, "held"), isNotNull(place), isWithin, isOfPeriod(period)),
    )
    .groupBy(place)
    .orderBy(place)
    .all();
}

const isOfPeriod = (period: string | null) =>
  period === null || period === allPeriods ? undefined : eq(activities.campaign, period);

/** Plans of the same period within the scope: on record, and counted by no layer. */
export function countPlanned(period: string | null, scope: Adcode): number {
  const isWithin = isNation(scope) ? undefined : eq(activities.region, scope);
  const isPlanned = and(isCurrent(activities), eq(activities.status, "planned"), isWithin, isOfPeriod(period));
  return getDatabase().select({ total: count() }).from(activities).where(isPlanned).get()?.total ?? 0;
}

/** Totals a source states itself; a region whose activities are recorded without one is mentioned without a number. */
async function getStated(
  text: Text,
  campaign: string | null,
  scope: Adcode,
  inferred: Choice,
): Promise<MapCell[]> {
  const window = campaign === null ? undefined : await findCampaign(text, campaign);
  // Without the official days of an edition no stated total can be told to be of it.
  const isDated = window !== undefined && window.startsOn !== null && window.endsOn !== null;
  const filter = {
    indicators: ["stated_activities"],
    parents: [scope],
    from: window?.startsOn ?? undefined,
    to: window?.endsOn ?? undefined,
  };
  const stated = isDated
    ? cellsOf(text, await getObservations(filter, "all"), (item) => observationCell(text, item), inferred)
    : [];
  const uncounted = getRecorded(campaign, scope).filter(
    (row) => !stated.some((cell) => cell.adcode === row.region),
  );
  return [...stated, ...uncounted.map((row) => uncountedCell(text, row.region, row.sources))];
}
