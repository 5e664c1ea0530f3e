import type { Box, Sheet } from "./boundaries";

/** The picture of a sheet: what part of it is shown, and where the South China Sea inset stands in it. */
export type Frame = { view: Box; inset: { box: Box; view: Box } | null };

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
