import type { Sheet } from "./boundaries";
import type { Fill, Look, Mark } from "./marks";
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
  lines: string[]; // the name, the figure where there is room, its year where it is not the layer's
  ink: Look["ink"];
  ground: Fill | "paper"; // what the type stands on
  isHatched: boolean; // with lines of a hatch under the type
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
export function getLabels(marks: readonly Mark[], sheet: Sheet, band: Omit<Band, "reach">): Label[] {
  const placed: Rect[] = [];
  const labels: Label[] = [];
  for (const mark of byImportance(marks, sheet)) {
    const label = place(mark, sheet, band, placed);
    if (label !== null) labels.push(label);
  }
  return labels;
}

function byImportance(marks: readonly Mark[], sheet: Sheet): Mark[] {
  const area = ({ adcode }: Mark) => sheet.shapes[adcode]?.area ?? 0;
  const rank = ({ adcode, isKnown }: Mark) => (adcode in callouts ? 0 : isKnown ? 1 : 2);
  return marks.toSorted((a, b) => rank(a) - rank(b) || area(b) - area(a));
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

function place(mark: Mark, sheet: Sheet, band: Omit<Band, "reach">, placed: Rect[]): Label | null {
  const { adcode, label } = mark;
  const shape = sheet.shapes[adcode];
  if (shape === undefined) return null;
  const [cx, cy] = shape.cp;
  const callout = callouts[adcode];
  const lines = linesOf(band.hasTags ? label : { ...label, tag: null, tagNote: null });
  for (const [dx, dy] of callout === undefined ? nudges : [callout]) {
    const [x, y] = [Math.round(cx + dx * band.em), Math.round(cy + dy * band.em)];
    const rect = rectOf(x, y, lines, band.em);
    if (callout === undefined && placed.some((other) => overlaps(rect, other))) continue;
    placed.push(rect);
    const leader =
      callout === undefined
        ? null
        : ([
            Math.round(cx),
            Math.round(cy),
            Math.round(x - Math.sign(dx) * textWidth(label.name) * band.em * 0.5),
            y,
          ] as const);
    const isOn = leader === null;
    return {
      adcode,
      x,
      y,
      lines,
      ink: isOn ? mark.ink : "ink",
      ground: isOn ? mark.ground : "paper",
      isHatched: isOn && mark.overlay !== null,
      leader,
      hasTarget: small.has(adcode),
    };
  }
  return null;
}

export const linesOf = ({ name, tag, tagNote }: Mark["label"]): string[] =>
  [name, tag, tagNote].filter((line) => line !== null);

/** Middle of a line of a label against the middle of the label, in em. */
export const lineShift = (index: number, lines: number) => 0.36 - 0.55 * (lines - 1) + 1.08 * index;

function rectOf(x: number, y: number, lines: readonly string[], em: number): Rect {
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
