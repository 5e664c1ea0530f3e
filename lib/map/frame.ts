import type { Box, Sheet } from "./boundaries";

/** The picture of a sheet: what part of it is shown, and where the South China Sea inset stands in it. */
export type Frame = { view: Box; inset: { box: Box; view: Box } | null };

/** How far the reader has gone in: 1 shows the whole frame. `centre` is in the units of the sheet. */
export type Zoom = { factor: 1 | 2 | 4; centre: readonly [x: number, y: number] };

/** The part of a frame a zoom shows. It never leaves the frame, and the inset keeps its place and size on the screen. */
export function zoomFrame({ view, inset }: Frame, { factor, centre }: Zoom): Frame {
  const [left, top, width, height] = view;
  const [w, h] = [width / factor, height / factor];
  const x = clamp(centre[0] - w / 2, left, left + width - w);
  const y = clamp(centre[1] - h / 2, top, top + height - h);
  const part: Box = [x, y, w, h];
  if (inset === null) return { view: part, inset };
  const [bx, by, bw, bh] = inset.box;
  const box: Box = [x + (bx - left) / factor, y + (by - top) / factor, bw / factor, bh / factor];
  return { view: part, inset: { ...inset, box } };
}

const clamp = (value: number, low: number, high: number) => Math.round(Math.min(Math.max(value, low), high));

const share = 0.115; // width of the inset against the whole frame
const margin = 12;

/** The inset stands lower right, in room added to the east for it, so that it touches neither Taiwan nor the dash line. */
export function getFrame({ view, inset }: Sheet): Frame {
  if (inset === undefined) return { view, inset: null };
  const [x, y, width, height] = view;
  const insetWidth = Math.round(width * share);
  const insetHeight = Math.round((insetWidth * inset[3]) / inset[2]);
  const wide = Math.round(width * 1.045);
  const box: Box = [x + wide - insetWidth - margin, y + height - insetHeight - margin, insetWidth, insetHeight];
  return { view: [x, y, wide, height], inset: { box, view: inset } };
}
