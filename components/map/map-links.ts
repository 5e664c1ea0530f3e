import { nearestSpot, typedSpot } from "@/lib/map/keys";
import type { Direction, Spot } from "@/lib/map/keys";

/** The links of the map as the browser has them: they are the map's state for hand, key and speech. */

export const linksIn = (box: HTMLElement | null) => [
  ...(box?.querySelectorAll<SVGAElement>("a[data-adcode]") ?? []),
];

/** The region a shape or the target around a small region's label belongs to. */
export function adcodeOf(target: EventTarget): string | undefined {
  const link = target instanceof Element ? target.closest<SVGAElement>("a[data-adcode], a[data-target]") : null;
  return link?.dataset["adcode"] ?? link?.dataset["target"];
}

export const linkOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<SVGAElement>("a[data-adcode]") : null;

/** A region under the hand, as its link says it. */
export type Here = { adcode: string; label: string; href: string };

export function hereOf(links: readonly SVGAElement[], adcode: string): Here | null {
  const link = links.find(({ dataset }) => dataset["adcode"] === adcode);
  return link === undefined
    ? null
    : { adcode, label: link.querySelector("title")?.textContent ?? "", href: link.href.baseVal };
}

export function spotOf({ dataset }: SVGAElement): Spot {
  const [x = 0, y = 0] = (dataset["at"] ?? "").split(",").map(Number);
  return { adcode: dataset["adcode"] ?? "", pinyin: dataset["pinyin"] ?? "", x, y };
}

const arrows: { [key: string]: Direction | undefined } = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const typingPause = 700; // ms after which letters begin a new word

export type Typed = { text: string; at: number };

/** Where a key leads from a region: its neighbour, an end of the list, or what the letters typed so far begin. */
export function findTarget(
  { key, timeStamp }: Pick<KeyboardEvent, "key" | "timeStamp">,
  spots: Spot[],
  from: Spot,
  typed: Typed,
): Spot | null {
  const direction = arrows[key];
  if (direction !== undefined) return nearestSpot(spots, from, direction);
  const ordered = spots.toSorted((a, b) => a.adcode.localeCompare(b.adcode));
  if (key === "Home") return ordered[0] ?? null;
  if (key === "End") return ordered.at(-1) ?? null;
  if (!/^[a-z0-9]$/i.test(key)) return null;
  // When the key was pressed, not when a busy page came to it.
  typed.text = timeStamp - typed.at < typingPause ? typed.text + key.toLowerCase() : key.toLowerCase();
  typed.at = timeStamp;
  return typedSpot(spots, from, typed.text);
}
