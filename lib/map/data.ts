import type { InferredChoice } from "@/lib/record/inferred";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import { findIndicator } from "@/lib/record/indicators";
import { getLayerWords } from "./layer-words";
import type { LayerWords } from "./layer-words";
import type { LayerId } from "@/lib/record/layers";
import { scaleOf } from "./cells";
import { getMapModel } from "./model";
import type { MapCell, MapModel, MapPlace, MapScale } from "./model";
import type { Adcode, Campaign, Source } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

/** A layer a scope has anything for, with the number of its regions known. */
export type LayerChoice = { layer: LayerId; known: number };
/** With the name of its indicator, as the browser has no dictionary; null for a layer that is of none. */
export type NamedLayer = LayerChoice & { name: string | null };

/** A source by the title it is shown with. */
export type ReadSource = { id: string; title: string };

/** Everything a map shows, in one plain value: the page renders it, the API sends it, the browser asks for the next one. */
export type MapData = MapModel & {
  scope: Adcode;
  layer: LayerId;
  period: string | null;
  planned: number; // of the layer of activities: plans on record, counted nowhere
  read: ReadSource[]; // of an edition: the sources that say something of it, and nothing of whatever is not mentioned
  layers: NamedLayer[];
  words: LayerWords;
  scale: MapScale;
  inferred?: "hide"; // present only where what is inferred was left out
};

type Known = {
  scope: Adcode;
  layer: LayerId;
  period: string | null;
  periods: { period: string; known: number }[];
  planned: number;
  read: Source[];
  layers: LayerChoice[];
  cells: MapCell[];
  places: MapPlace[];
  campaigns: Campaign[];
  inferred?: InferredChoice | undefined;
};

export function getMapData(
  text: Text,
  { scope, layer, period, periods, planned, read, layers, cells, places, campaigns, inferred }: Known,
): MapData {
  const scale = scaleOf(layer);
  const model = getMapModel(text, places, cells, scale);
  return {
    scope,
    layer,
    period,
    planned,
    read: read.map(({ id, title, titleIsOurs }) => ({ id, title: text.source.title(title, titleIsOurs) })),
    layers: layers.map((choice) => ({
      ...choice,
      name: findIndicator(choice.layer) === undefined ? null : nameOfIndicator(text, choice.layer),
    })),
    scale,
    ...model,
    ...(inferred === "hide" ? { inferred } : {}),
    words: getLayerWords(text, { scope, layer, period, periods, planned }, model, campaigns),
  };
}
