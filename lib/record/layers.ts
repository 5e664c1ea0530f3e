import { financingIndicators } from "./indicators";

/** What the map shows: activities a source records, totals a source states, the newest figure known, or one indicator. */
export type LayerId = string;

export const activityLayers = ["recorded", "stated"] as const;
/** The period of the layer of activities that holds every edition, and what belongs to none. */
export const allPeriods = "all";
export const latestLayer = "latest";

export const layerIds: readonly LayerId[] = [
  ...activityLayers,
  ...financingIndicators.map((indicator) => indicator.id),
  latestLayer,
];

export function isActivityLayer(layer: LayerId): boolean {
  return activityLayers.some((id) => id === layer);
}
