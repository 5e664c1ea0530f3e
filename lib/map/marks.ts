import type { Adcode, Status } from "@/lib/record/types";
import type { MapData } from "./data";
import type { LegendItem, MapMark, MapRegion } from "./model";
import type { MapWords } from "@/lib/text/text";

/**
 * The one drawing of a map: what each region shows, as values. The page, ECharts, the picture and the printed sheet each
 * put it into their own medium and decide nothing.
 */

/** A hatch, by what it says. */
export type Hatch = Exclude<Status, "reported"> | Exclude<MapMark, "plain" | "approximate">;

/** A surface is filled with the colour of a class, or with the hatch that says why it has none. */
export type Fill = { class: number } | { hatch: Hatch };

export type Look = {
  ground: Fill;
  overlay: Hatch | null; // over the ground
  border: "border" | "border-hatched";
  ink: "ink" | "on-light" | "on-dark"; // of type on the ground
};

/** What is said of a region under the hand: its name, its figure as written or the word for having none, what else must be known. */
export type Said = { name: string; figure: string; notes: string[] };

export type Mark = Look &
  Pick<MapRegion, "adcode" | "short" | "pinyin" | "status" | "mark"> & {
    name: string;
    shape: string; // in the sprite
    label: { name: string; tag: string | null; tagNote: string | null };
    groups: string[]; // the items of the legend it belongs to
    spoken: string;
    said: Said;
    isKnown: boolean; // has a figure
  };

type Shown = Pick<MapData, "regions" | "legend" | "words" | "period">;

export function getMarks(text: MapWords, map: Shown): Mark[] {
  return map.regions.map((region) => {
    const { adcode, name, short, pinyin, status, mark, tag, tagNote, value } = region;
    return {
      ...lookOf(region),
      adcode,
      name,
      short,
      pinyin,
      status,
      mark,
      shape: shapeOf(adcode),
      label: { name: short, tag, tagNote },
      groups: groupsOf(region),
      spoken: spokenOf(text, region),
      said: saidOf(region, map),
      isKnown: value !== null,
    };
  });
}

export const shapeOf = (adcode: Adcode) => `r${adcode}`;

/** How a region looks, by its class, its status and how its figure differs from a plain one. */
export function lookOf({ class: of, status, mark }: Pick<MapRegion, "class" | "status" | "mark">): Look {
  if (of === null) {
    const silent = status === "reported" ? "mentioned-without-number" : status;
    const ground = { hatch: mark === "other-basis" ? mark : silent };
    return { ground, overlay: null, border: "border-hatched", ink: "ink" };
  }
  const overlay = mark === "partial" || mark === "cumulative" ? mark : null;
  return { ground: { class: of }, overlay, border: "border", ink: of >= 3 ? "on-dark" : "on-light" };
}

const middle = 2; // the class that marks are shown on

/** A patch that looks as a member of the item does, and the sign of those that no fill tells apart. */
export function swatchOf(item: LegendItem): Look & { sign: string | null } {
  const plain = { class: middle, status: "reported", mark: "plain" } as const;
  if (item.kind === "class") return { ...lookOf({ ...plain, class: item.class }), sign: null };
  if (item.kind === "status") return { ...lookOf({ ...plain, class: null, status: item.status }), sign: null };
  const { mark } = item;
  const look = lookOf({ ...plain, class: mark === "other-basis" ? null : middle, mark });
  return { ...look, sign: mark === "approximate" ? "≈" : null };
}

/** What the legend's items are called in the marks. */
export function groupOf(item: LegendItem): string {
  if (item.kind === "class") return `class-${item.class}`;
  return item.kind === "mark" ? item.mark : item.status;
}

const groupsOf = ({ class: of, mark, status }: MapRegion): string[] => [
  of === null ? status : `class-${of}`,
  ...(mark === "plain" ? [] : [mark]),
];

/** Its figure as printed. Which comes first is for sources to say. */
function spokenOf(text: MapWords, { name, value, figure, period, sources }: MapRegion): string {
  if (value === null) return text.mapLabel.status(name, figure, period);
  return text.mapLabel.figure(name, figure, period, sources);
}

function saidOf(region: MapRegion, { legend, words, period }: Shown): Said {
  const { name, figure, note } = region;
  const layerPeriod = words.periods.find((item) => item.period === period)?.word ?? null;
  const kind = legend.find((item) => item.kind !== "class" && groupsOf(region).includes(groupOf(item)));
  const lines = [kind?.label ?? null, region.period ?? layerPeriod, note];
  return { name, figure, notes: lines.flatMap((line) => (line === null || line === figure ? [] : line)) };
}

/** Hatches are drawn in the units of their picture: the page's in map units, ECharts' in pixels. */
export type HatchSet = "hatch" | "live-hatch";

export const paintOf = (fill: Fill, set: HatchSet = "hatch"): string =>
  "class" in fill ? `var(--class-${fill.class + 1})` : `url(#${set}-${fill.hatch})`;

/** From the ground up, as SVG has them. */
export const paintsOf = ({ ground, overlay }: Pick<Look, "ground" | "overlay">, set?: HatchSet): string[] =>
  [ground, ...(overlay === null ? [] : [{ hatch: overlay }])].map((fill) => paintOf(fill, set));
