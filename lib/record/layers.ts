import { financingIndicators } from "./indicators";

/** What the map shows: activities a source records, totals a source states, the newest figure known, or one indicator. */
export type LayerId = string;

export const activityLayers = ["recorded", "stated"] as const;
export const latestLayer = "latest";

export const layerIds: readonly LayerId[] = [
  ...activityLayers,
  ...financingIndicators.map((indicator) => indicator.id),
  latestLayer,
];

export function isActivityLayer(layer: LayerId): boolean {
  return activityLayers.some((id) => id === layer);
}
