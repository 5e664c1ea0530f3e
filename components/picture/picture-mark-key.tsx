import { widthOf } from "@/lib/picture/text";
import type { Panel } from "@/lib/comparison/series";
import { qualifiers } from "@/lib/record/types";
import type { Qualifier } from "@/lib/record/types";
import { bodyOf, dashes, edgeDash, getEndMark } from "../chart/end-mark";
import { types } from "./text-lines";
import type { Text } from "@/lib/text/text";

const row = 26;

export const markKeyHeight = (text: Text, panel: Panel, width: number) =>
  placeMarks(text, panel, width).rows * row + 8;

type Shape = { isFull: boolean; qualifier: Qualifier };
type Mark = { shape: Shape | null; word: string };

const swatchWidth = 36;
const gap = 28;

type Props = { text: Text; x: number; y: number; width: number; panel: Panel };

/** What the marks of this chart mean; only those that occur in it. */
export function PictureMarkKey({ text, x, y, width, panel }: Props) {
  return (
    <g fontSize={types.small.size} fill="var(--ink-soft)">
      {placeMarks(text, panel, width).marks.map(({ mark, left, top }) => (
        <g key={mark.word} transform={`translate(${x + left} ${y + top})`}>
          {mark.shape !== null && <MarkShape {...mark.shape} />}
          <text x={mark.shape === null ? 0 : swatchWidth} y="15">
            {mark.word}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Marks one after the other, on as many rows as they need. */
function placeMarks(text: Text, panel: Panel, width: number) {
  let [left, rows] = [0, 1];
  const marks = getMarks(text, panel).map((mark) => {
    const own = (mark.shape === null ? 0 : swatchWidth) + widthOf(mark.word) * types.small.size;
    if (left > 0 && left + own > width) [left, rows] = [0, rows + 1];
    const at = { mark, left, top: (rows - 1) * row };
    left += own + gap;
    return at;
  });
  return { marks, rows };
}

function getMarks(text: Text, panel: Panel): Mark[] {
  const points = panel.series.flatMap((series) => series.points);
  const used = qualifiers.filter((one) => one !== "exact" && points.some(({ qualifier }) => qualifier === one));
  const body = (isFull: boolean, word: string): Mark[] =>
    points.some((point) => point.isFull === isFull) ? [{ shape: { isFull, qualifier: "exact" }, word }] : [];
  return [
    ...body(true, text.trend.full),
    ...body(false, text.trend.partial),
    ...used.map((qualifier) => ({
      shape: { isFull: true, qualifier },
      word: text.qualifier[qualifier].meaning,
    })),
    ...(panel.years.length > 1 ? [{ shape: null, word: text.trend.gaps }] : []),
  ];
}

const bar = { foot: 1, end: 19, from: 5, breadth: 10 };
const reachOfRange = 6;

/** The mark in small, lying on its side: the geometry the charts draw. */
function MarkShape({ isFull, qualifier }: Shape) {
  const { cut, strokes } = getEndMark(qualifier, reachOfRange);
  const style = bodyOf({ isFull, qualifier });
  const line = { fill: "none", stroke: "var(--class-4)", strokeWidth: 1.6 };
  return (
    <>
      <rect
        x={bar.foot}
        y={bar.from}
        width={bar.end - cut - bar.foot}
        height={bar.breadth}
        {...(style === "filled" ? { fill: "var(--class-4)" } : line)}
        strokeDasharray={dashes[style].join(" ") || undefined}
      />
      {strokes.map(({ corners, isDashed = false }) => (
        <polyline
          key={corners.join(" ")}
          points={corners
            .map(([beyond, across]) => `${bar.end + beyond},${bar.from + across * bar.breadth}`)
            .join(" ")}
          {...line}
          strokeDasharray={isDashed ? edgeDash.join(" ") : undefined}
        />
      ))}
    </>
  );
}
