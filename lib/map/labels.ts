import type { Sheet } from "./boundaries";
import type { MapRegion } from "./model";
import type { Adcode } from "@/lib/record/types";

/**
 * Names and figures on the map without overlap. Type on a map that scales with its box is set in map units, so there is one
 * layout for each band of box widths; within a band the layout is the same at every width, if not the size of type.
 */

/** `em` is the type size against the width of the picture; `hasTags` says whether there is room for figures. */
export const bands = [
  { id: "s", em: 0.027, reach: 0.04, hasTags: false },
  { id: "l", em: 0.0152, reach: 0.0173, hasTags: true },
] as const;
/** `reach` is the radius of a small region's target: 12 px at the least width of the band. */
export type Band = { id: (typeof bands)[number]["id"]; em: number; reach: number; hasTags: boolean };

/** The band in units of a picture of this width. */
export const scaleBand = ({ id, em, reach, hasTags }: Band, width: number): Band => ({
  id,
  em: Math.round(em * width),
  reach: Math.ceil(reach * width),
  hasTags,
});

export type Label = {
  adcode: Adcode;
  x: number;
  y: number; // middle of the label
  name: string;
  tag: string | null;
  tagNote: string | null;
  /** From the shape to the label, where the label stands outside it. */
  leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
  /** Its shape is smaller than a finger: the label is a target of its own. */
  hasTarget: boolean;
};

/** Labels of shapes too small to carry them, out to sea or to the side; in em from the label point. */
const callouts: { [adcode: Adcode]: readonly [dx: number, dy: number] } = {
  "120000": [2.6, 0.4],
  "310000": [2.2, 0.2],
  "810000": [1.9, 0.9],
  "820000": [-0.6, 1.9],
};

const small = new Set(["110000", ...Object.keys(callouts)]); // 京津沪港澳

type Rect = { left: number; right: number; top: number; bottom: number };

/** The labels of one band, most important first: call-outs, then known regions, then the larger shapes. What would overlap is left out. */
export function getLabels(regions: readonly MapRegion[], sheet: Sheet, band: Omit<Band, "reach">): Label[] {
  const placed: Rect[] = [];
  const labels: Label[] = [];
  for (const region of byImportance(regions, sheet)) {
    const label = place(region, sheet, band, placed);
    if (label !== null) labels.push(label);
  }
  return labels;
}

function byImportance(regions: readonly MapRegion[], sheet: Sheet): MapRegion[] {
  const area = (region: MapRegion) => sheet.shapes[region.adcode]?.area ?? 0;
  const rank = (region: MapRegion) => (region.adcode in callouts ? 0 : region.value !== null ? 1 : 2);
  return regions.toSorted((a, b) => rank(a) - rank(b) || area(b) - area(a));
}

const nudges: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 0.5],
  [0, -0.5],
  [0.5, 0],
  [-0.5, 0],
  [0.6, 0.6],
  [-0.6, 0.6],
  [0, 1],
  [0, -1],
];

function place(region: MapRegion, sheet: Sheet, band: Omit<Band, "reach">, placed: Rect[]): Label | null {
  const shape = sheet.shapes[region.adcode];
  if (shape === undefined) return null;
  const [cx, cy] = shape.cp;
  const callout = callouts[region.adcode];
  const tags = band.hasTags ? { tag: region.tag, tagNote: region.tagNote } : { tag: null, tagNote: null };
  for (const [dx, dy] of callout === undefined ? nudges : [callout]) {
    const [x, y] = [Math.round(cx + dx * band.em), Math.round(cy + dy * band.em)];
    const rect = rectOf(x, y, region.short, tags, band.em);
    if (callout === undefined && placed.some((other) => overlaps(rect, other))) continue;
    placed.push(rect);
    const leader =
      callout === undefined
        ? null
        : ([
            Math.round(cx),
            Math.round(cy),
            Math.round(x - Math.sign(dx) * textWidth(region.short) * band.em * 0.5),
            y,
          ] as const);
    return {
      adcode: region.adcode,
      x,
      y,
      name: region.short,
      ...tags,
      leader,
      hasTarget: small.has(region.adcode),
    };
  }
  return null;
}

type Tags = Pick<Label, "tag" | "tagNote">;

function rectOf(x: number, y: number, name: string, { tag, tagNote }: Tags, em: number): Rect {
  const lines = [name, tag, tagNote].filter((line) => line !== null);
  const half = (Math.max(...lines.map(textWidth)) * em) / 2;
  const height = (lines.length * 1.1 * em) / 2;
  return { left: x - half, right: x + half, top: y - height, bottom: y + height };
}

/** In em: Chinese characters are square, figures a little over half as wide. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.58), 0);
}

const overlaps = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
