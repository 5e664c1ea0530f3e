import type { KeyboardEvent, ReactNode } from "react";
import { localised } from "@/lib/address/localised";
import { scopeHref } from "@/lib/address/views";
import type { ScopeView } from "@/lib/address/views";
import type { MapData } from "@/lib/map/data";
import { findIndicator } from "@/lib/record/indicators";
import { isActivityLayer, latestLayer } from "@/lib/record/layers";
import type { LayerId } from "@/lib/record/layers";
import { isNation } from "@/lib/record/regions";
import type { MapWords } from "@/lib/text/text";
import { Chips } from "../ui/chips";
import { LayerMenu } from "./layer-menu";
import type { LayerGroup } from "./layer-menu";
import styles from "./layer-switch.module.css";
import { PeriodSteps } from "./period-steps";

/** What is shown, its time and how it is drawn, on one line: all plain links, the layers in a box that opens. */
export function LayerSwitch({
  text,
  map,
  asked,
  children,
}: {
  text: MapWords;
  map: MapData;
  asked: ScopeView;
  children?: ReactNode; // what else stands on the line
}) {
  const { scope, words, inferred } = map;
  const { view } = asked;
  // What was asked for is marked before its rows are here.
  const layer = asked.layer ?? map.layer;
  const period = asked.period ?? (layer === map.layer && asked.period === null ? map.period : null);
  const href = (to: LayerId, at: string | null = null) =>
    localised(text, scopeHref(scope, { layer: to, period: at, view, inferred }));
  return (
    <nav aria-label={text.layer.label} className={styles.row}>
      <LayerMenu text={text} groups={groupsOf(text, map, layer, href)} />
      {words.periods.length > 1 && (
        <PeriodSteps
          text={text}
          steps={words.periods}
          current={period}
          href={(item) => href(map.layer, item)}
        />
      )}
      {children}
      {isNation(scope) && (
        <div className={styles.views}>
          <Chips
            label={text.layer.view}
            isQuiet
            chips={(["map", "tiles"] as const).map((id) => ({
              word: text.layer[id],
              href: localised(text, scopeHref(scope, { layer, period, view: id, inferred })),
              isCurrent: view === id,
            }))}
          />
        </div>
      )}
    </nav>
  );
}

/** The layers that know anything here, by family. */
function groupsOf(
  text: MapWords,
  { layers }: MapData,
  layer: LayerId,
  href: (to: LayerId) => string,
): LayerGroup[] {
  const chips = layers
    .filter((choice) => choice.known > 0 || choice.layer === layer)
    .map(({ layer: id, name, known }) => ({
      family: isActivityLayer(id) ? "activities" : (findIndicator(id)?.family ?? "latest"),
      chip: { word: name ?? wordOf(text, id), href: href(id), note: String(known), isCurrent: id === layer },
    }));
  return (["activities", "financing", "holding", "latest"] as const)
    .map((of) => ({
      label: text.layer.families[of],
      chips: chips.filter(({ family }) => family === of).map(({ chip }) => chip),
    }))
    .filter((group) => group.chips.length > 0);
}

const wordOf = (text: MapWords, id: LayerId) =>
  id === latestLayer ? text.layer.latest : id === "stated" ? text.layer.stated : text.layer.recorded;

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
