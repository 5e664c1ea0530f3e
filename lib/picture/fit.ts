import type { Box, Sheet } from "@/lib/map/boundaries";
import { getFrame } from "@/lib/map/frame";
import type { Frame } from "@/lib/map/frame";

/** The largest box of the frame's shape inside `box`, centred. */
export function fitFrame({ view }: Pick<Frame, "view">, [x, y, width, height]: Box): Box {
  const scale = Math.min(width / view[2], height / view[3]);
  const [w, h] = [Math.round(view[2] * scale), Math.round(view[3] * scale)];
  return [x + Math.round((width - w) / 2), y + Math.round((height - h) / 2), w, h];
}

/** Units of a sheet in a pixel of the picture. Hatches are drawn in units, so whatever shows one beside the map needs it. */
export function pixelOf(sheet: Sheet, box: Box): number {
  const frame = getFrame(sheet);
  return frame.view[2] / fitFrame(frame, box)[2];
}

/** Lengths of a picture to a hundredth: more digits only make the file larger. */
export const round = (value: number) => Math.round(value * 100) / 100;
