import { financingIndicators, holdingIndicators } from "./indicators";

/** What the map shows: activities a source records, totals a source states, the newest figure known, or one indicator. */
export type LayerId = string;

export const activityLayers = ["recorded", "stated"] as const;
/** The period of the layer of activities that holds every edition, and what belongs to none. */
export const allPeriods = "all";
export const latestLayer = "latest";
/** What the newest figures are chosen from: sums pledged for patents, alone or with other rights. */
export const latestIndicators = financingIndicators
  .filter(({ business, object }) => business === "质押融资额" && (object === "专利" || object === "知识产权"))
  .map(({ id }) => id);

export const layerIds: readonly LayerId[] = [
  ...activityLayers,
  ...financingIndicators.map((indicator) => indicator.id),
  ...holdingIndicators.map((indicator) => indicator.id),
  latestLayer,
];

/** A layer of what regions hold is offered once it knows so many provinces; with fewer it can be asked for all the same. */
export const fewestHeld = 10;

export function isActivityLayer(layer: LayerId): boolean {
  return activityLayers.some((id) => id === layer);
}
