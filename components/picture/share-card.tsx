import type { ReactNode } from "react";
import type { Box } from "@/lib/map/boundaries";
import type { Said } from "./map-picture";
import { PictureFoot, footHeight } from "./picture-foot";
import { PictureFrame } from "./picture-frame";
import { TextLines, heightOf } from "./text-lines";
import type { Type } from "./text-lines";
import type { Text } from "@/lib/text/text";

export const shareSizes = {
  wide: { width: 1200, height: 630 },
  square: { width: 1200, height: 1200 },
} as const;
export type ShareShape = keyof typeof shareSizes;

export type ShareWords = { kicker: string; headline: readonly string[]; note: string | null } & Said;

type Props = {
  text: Text;
  shape: ShareShape;
  words: ShareWords;
  /** Draws into the room beside or under the text. */
  renderDrawing?: ((box: Box) => ReactNode) | undefined;
  /** Draws under the text of a wide card, beside the drawing of a square one. */
  renderLegend?: ((at: { x: number; y: number; width: number }, drawing: Box) => ReactNode) | undefined;
};

const margin = 48;
const types = {
  kicker: { size: 20, leading: 32, fill: "var(--ink-soft)" },
  headline: { size: 44, leading: 58, weight: 700 },
  note: { size: 21, leading: 33, fill: "var(--ink-soft)" },
  foot: { size: 18, leading: 26, fill: "var(--ink-soft)" },
} satisfies { [name: string]: Type };

/** What a link shows where it is shared: the headline as on the page, its map or chart, who said it. */
export function ShareCard({
  text,
  shape,
  words: { kicker, headline, note, sources: said, state },
  renderDrawing,
  renderLegend,
}: Props) {
  const { width, height } = shareSizes[shape];
  const sources = state === null ? said : [...said, state];
  const isBeside = shape === "wide" && renderDrawing !== undefined;
  const inner = width - 2 * margin;
  const column = isBeside ? 480 : inner;
  const underKicker = margin + heightOf([kicker], column, types.kicker);
  const underHeadline = underKicker + heightOf(headline, column, types.headline) + 8;
  const underText = underHeadline + (note === null ? 0 : heightOf([note], column, types.note)) + 20;
  const foot = height - margin - footHeight(sources, inner, types.foot);
  const box: Box = isBeside
    ? [margin + column + 32, margin - 8, width - column - 2 * margin - 32, foot - margin]
    : [margin, underText, renderLegend === undefined ? column : 790, foot - underText - 8];
  const side = isBeside
    ? { x: margin, y: underText, width: 330 }
    : { x: margin + 810, y: underText + 30, width: inner - 810 };
  return (
    <PictureFrame width={width} height={height} title={headline.join("")}>
      <rect width={width} height="10" fill="var(--class-5)" />
      <TextLines x={margin} y={margin} width={column} type={types.kicker} parts={[kicker]} />
      <TextLines x={margin} y={underKicker} width={column} type={types.headline} parts={headline} />
      {note !== null && (
        <TextLines x={margin} y={underHeadline} width={column} type={types.note} parts={[note]} />
      )}
      {renderDrawing?.(box)}
      {renderLegend?.(side, box)}
      <PictureFoot x={margin} y={foot} width={inner} lines={sources} type={types.foot} />
      <text
        x={width - margin}
        y={height - margin - 7}
        fontSize="24"
        fontWeight="700"
        textAnchor="end"
        fill="var(--class-5)"
      >
        {text.site.name}
      </text>
    </PictureFrame>
  );
}
