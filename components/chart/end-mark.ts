import type { Qualifier } from "@/lib/record/types";

/** A line of a mark's end; a corner is [pixels beyond the value, share of the mark's breadth]. */
export type Stroke = {
  corners: readonly (readonly [beyond: number, across: number])[];
  isDashed?: boolean;
};

/** How a mark ends: how many pixels before the value its body stops, and the lines drawn around the value. */
export type EndMark = { cut: number; strokes: readonly Stroke[]; beyond: number };

const edges = (from: number, to: number): Stroke[] =>
  [0, 1].map((across) => ({
    corners: [
      [from, across],
      [to, across],
    ],
    isDashed: true,
  }));
const bar = (at: number, [from, to]: readonly [number, number] = [0, 1]): Stroke => ({
  corners: [
    [at, from],
    [at, to],
  ],
});
const chevron = (foot: number, tip: number): Stroke => ({
  corners: [
    [foot, 0.2],
    [tip, 0.5],
    [foot, 0.8],
  ],
});
const wave = (at: number): Stroke => ({
  corners: [0, 1, 2, 3, 4].map((step): [number, number] => [at + (step % 2 === 0 ? -3 : 3), step / 4]),
});

const marks: { [qualifier in Exclude<Qualifier, "range">]: EndMark } = {
  exact: { cut: 0, strokes: [], beyond: 0 },
  about: { cut: 5, strokes: [wave(0), wave(6)], beyond: 9 }, // ≈
  below: { cut: 11, strokes: [...edges(-11, 0), chevron(-2, -8)], beyond: 0 }, // the true end lies below the value
  above: { cut: 0, strokes: [...edges(0, 9), chevron(5, 11)], beyond: 11 },
  around: { cut: 6, strokes: [...edges(-6, 7), bar(0.5, [-0.15, 1.15])], beyond: 7 },
  "at-most": { cut: 11, strokes: [...edges(-11, 0), bar(0, [-0.2, 1.2]), bar(-2, [-0.2, 1.2])], beyond: 0 },
  forecast: { cut: 0, strokes: [bar(4, [0.35, 0.65])], beyond: 5 },
};

/** The end of a mark; `reach` is how many pixels the upper end of a range lies beyond the lower one. */
export function getEndMark(qualifier: Qualifier, reach: number): EndMark {
  if (qualifier !== "range") return marks[qualifier];
  const sides = [0, 1].map((across): Stroke => ({
    corners: [
      [0, across],
      [reach, across],
    ],
  }));
  return { cut: 0, strokes: [...sides, bar(reach)], beyond: reach };
}

/** Filled for a whole year, hollow and dashed for a part of one, hollow and dotted for what has not happened yet. */
export type BodyStyle = "filled" | "dashed" | "dotted";

export const bodyOf = ({ isFull, qualifier }: { isFull: boolean; qualifier: Qualifier }): BodyStyle =>
  qualifier === "forecast" ? "dotted" : isFull ? "filled" : "dashed";

export const dashes: { [style in BodyStyle]: number[] } = { filled: [], dashed: [4, 3], dotted: [1.5, 2.5] };
export const edgeDash = [2, 2];
