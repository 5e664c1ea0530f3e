import { isNation } from "@/lib/record/regions";
import { findIndicator } from "@/lib/record/indicators";
import { isActivityLayer, latestLayer } from "@/lib/record/layers";
import type { LayerId } from "@/lib/record/layers";
import type { MapData } from "@/lib/map/data";
import { mapWords } from "@/lib/text/map";
import { scopeHref } from "@/lib/address/views";
import type { MapView } from "@/lib/address/views";
import { Chips } from "../ui/chips";
import type { Chip } from "../ui/chips";

/** Layers that know anything here, then the indicators of the family shown, then the periods that have data: all plain links. */
export function LayerSwitch({ map, view }: { map: MapData; view: MapView["view"] }) {
  const { scope, layer, period, words, inferred } = map;
  const isWhole = isNation(scope);
  const offered = map.layers
    .filter((choice) => choice.known > 0 || choice.layer === layer)
    .map((choice) => choice.layer);
  const indicators = offered.flatMap((id) => findIndicator(id) ?? []);
  const family = findIndicator(layer)?.family;
  const ofFamily = Map.groupBy(indicators, (indicator) => indicator.family);
  const href = (to: LayerId, at: string | null = null) =>
    scopeHref(scope, { layer: to, period: at, view, inferred });
  const layers: Chip[] = [
    ...offered.filter(isActivityLayer).map((id) => ({
      word: id === "stated" ? mapWords.layer.stated : mapWords.layer.recorded,
      href: href(id),
      isCurrent: id === layer,
    })),
    ...(["financing", "holding"] as const).flatMap((of) =>
      (ofFamily.get(of) ?? [])
        .slice(0, 1)
        .map(({ id }) => ({ word: mapWords.layer[of], href: href(id), isCurrent: of === family })),
    ),
    ...offered
      .filter((id) => id === latestLayer)
      .map((id) => ({ word: mapWords.layer.latest, href: href(id), isCurrent: id === layer })),
  ];
  return (
    <nav aria-label={mapWords.layer.label}>
      <Chips label={mapWords.layer.label} chips={layers} />
      {family !== undefined && (
        <Chips
          label={mapWords.layer.indicator}
          isQuiet
          chips={(ofFamily.get(family) ?? []).map(({ id, name }) => ({
            word: name,
            href: href(id),
            isCurrent: id === layer,
          }))}
        />
      )}
      {words.periods.length > 1 && (
        <Chips
          label={mapWords.layer.period}
          isQuiet
          chips={words.periods.map((item) => ({
            word: item.word,
            note: String(item.known),
            title: mapWords.layer.known(item.known),
            href: href(layer, item.period),
            isCurrent: item.period === period,
          }))}
        />
      )}
      {isWhole && (
        <Chips
          label={mapWords.layer.view}
          isQuiet
          chips={(["map", "tiles"] as const).map((id) => ({
            word: mapWords.layer[id],
            href: scopeHref(scope, { layer, period, view: id, inferred }),
            isCurrent: view === id,
          }))}
        />
      )}
    </nav>
  );
}
