import { langOf } from "@/lib/text/lang-of";
import { localised } from "@/lib/address/localised";
import type { KeyboardEvent } from "react";
import { isNation } from "@/lib/record/regions";
import { findIndicator } from "@/lib/record/indicators";
import { isActivityLayer, latestLayer } from "@/lib/record/layers";
import type { LayerId } from "@/lib/record/layers";
import type { MapData } from "@/lib/map/data";
import { scopeHref } from "@/lib/address/views";
import type { ScopeView } from "@/lib/address/views";
import { Chips } from "../ui/chips";
import type { Chip } from "../ui/chips";
import type { MapWords } from "@/lib/text/text";

/** Layers that know anything here, then the indicators of the family shown, then the periods that have data: all plain links. */
export function LayerSwitch({ text, map, asked }: { text: MapWords; map: MapData; asked: ScopeView }) {
  const { scope, words, inferred } = map;
  const { view } = asked;
  // What was asked for is marked before its rows are here.
  const layer = asked.layer ?? map.layer;
  const period = asked.period ?? (layer === map.layer && asked.period === null ? map.period : null);
  const isWhole = isNation(scope);
  const offered = map.layers
    .filter((choice) => choice.known > 0 || choice.layer === layer)
    .map((choice) => choice.layer);
  const indicators = offered.flatMap((id) => findIndicator(id) ?? []);
  const family = findIndicator(layer)?.family;
  const ofFamily = Map.groupBy(indicators, (indicator) => indicator.family);
  const href = (to: LayerId, at: string | null = null) =>
    localised(text, scopeHref(scope, { layer: to, period: at, view, inferred }));
  const layers: Chip[] = [
    ...offered.filter(isActivityLayer).map((id) => ({
      word: id === "stated" ? text.layer.stated : text.layer.recorded,
      href: href(id),
      isCurrent: id === layer,
    })),
    ...(["financing", "holding"] as const).flatMap((of) =>
      (ofFamily.get(of) ?? [])
        .slice(0, 1)
        .map(({ id }) => ({ word: text.layer[of], href: href(id), isCurrent: of === family })),
    ),
    ...offered
      .filter((id) => id === latestLayer)
      .map((id) => ({ word: text.layer.latest, href: href(id), isCurrent: id === layer })),
  ];
  return (
    <nav aria-label={text.layer.label}>
      <Chips label={text.layer.label} chips={layers} />
      {family !== undefined && (
        <Chips
          label={text.layer.indicator}
          isQuiet
          chips={(ofFamily.get(family) ?? []).map(({ id }) => ({
            word: map.layers.find((choice) => choice.layer === id)?.name ?? id,
            href: href(id),
            isCurrent: id === layer,
          }))}
        />
      )}
      {words.periods.length > 1 && (
        <Chips
          label={text.layer.period}
          isQuiet
          chips={words.periods.map((item) => ({
            word: item.word,
            lang: langOf(text, item.word),
            note: String(item.known),
            title: text.layer.known(item.known),
            href: href(map.layer, item.period),
            isCurrent: item.period === period,
          }))}
        />
      )}
      {isWhole && (
        <Chips
          label={text.layer.view}
          isQuiet
          chips={(["map", "tiles"] as const).map((id) => ({
            word: text.layer[id],
            href: localised(text, scopeHref(scope, { layer, period, view: id, inferred })),
            isCurrent: view === id,
          }))}
        />
      )}
    </nav>
  );
}

const steps: { [key: string]: number } = { ArrowLeft: -1, ArrowRight: 1 };

/** The choice beside the focused one that an arrow key asks for; Home and End lead to the ends of its row. */
export function getNeighbour({
  key,
  target,
  altKey,
  ctrlKey,
  metaKey,
}: KeyboardEvent): HTMLAnchorElement | null {
  if (altKey || ctrlKey || metaKey || !(target instanceof HTMLAnchorElement)) return null;
  const links = [...(target.closest("nav ul")?.querySelectorAll<HTMLAnchorElement>("a[href]") ?? [])];
  if (key === "Home") return links[0] ?? null;
  if (key === "End") return links.at(-1) ?? null;
  const step = steps[key];
  return step === undefined ? null : (links[links.indexOf(target) + step] ?? null);
}
