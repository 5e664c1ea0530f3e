import type { Point } from "@/lib/comparison/series";
import { bodyOf, dashes, edgeDash, getEndMark } from "./end-mark";
import { palette } from "./palette";

/** A bar by its foot, its value end and its two sides, in pixels; `upright` bars grow against y. */
export type Bar = { foot: number; end: number; from: number; breadth: number; upright: boolean; reach: number };

/**
 * The body of a bar and the lines at its end, as shapes of an ECharts custom series. Under a hand only the outline turns to
 * ink: left to itself, ECharts would lift every colour, and of a CSS variable make none.
 */
export function barShapes(bar: Bar, point: Pick<Point, "isFull" | "qualifier">, color: string = palette.bar) {
  const { foot, end, from, breadth, upright, reach } = bar;
  const outward = upright ? -1 : 1;
  const { cut, strokes } = getEndMark(point.qualifier, reach);
  const stop = end - outward * Math.min(cut, Math.abs(end - foot));
  const style = bodyOf(point);
  const [low, high] = [Math.min(foot, stop), Math.max(foot, stop)];
  const shape = upright
    ? { x: from, y: low, width: breadth, height: high - low }
    : { x: low, y: from, width: high - low, height: breadth };
  return [
    { type: "rect" as const, shape, invisible: true, style: { fill: color } }, // a hand inside a hollow bar is at it too
    {
      type: "rect" as const,
      shape,
      style:
        style === "filled"
          ? { fill: color }
          : { fill: "none", stroke: color, lineWidth: 1.6, lineDash: dashes[style] },
      emphasis: { style: { fill: style === "filled" ? color : "none", stroke: palette.ink, lineWidth: 2 } },
    },
    ...strokes.map(({ corners, isDashed = false }) => ({
      type: "polyline" as const,
      shape: {
        points: corners.map(([beyond, across]): [number, number] => {
          const [along, side] = [end + outward * beyond, from + across * breadth];
          return upright ? [side, along] : [along, side];
        }),
      },
      style: { fill: "none", stroke: color, lineWidth: 1.6, ...(isDashed ? { lineDash: edgeDash } : {}) },
      emphasis: { style: { fill: "none", stroke: palette.ink } },
    })),
  ];
}

/** Pixels a bar's end runs beyond its value: a label begins after them. */
export const beyondOf = (point: Pick<Point, "qualifier">, reach: number) =>
  getEndMark(point.qualifier, reach).beyond;
