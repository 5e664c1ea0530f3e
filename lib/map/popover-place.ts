import type { Frame } from "./frame";

/**
 * Where a region's popover stands in the box of its map, in percent of the box: beside (x, y), on the side that has room for
 * it, never wider than `width`.
 */
export type PopoverPlace = { x: number; y: number; width: number; isLeft: boolean };

const most = 46;
export const gap = 3;
const tall = 40; // more of the box's height than any popover takes

/** Beside the shape's own point; what might meet the inset keeps to the west of it. */
export function placePopover([cx, cy]: readonly [number, number], { view, inset }: Frame): PopoverPlace {
  const [left, top, width, height] = view;
  const across = Math.round(((cx - left) / width) * 100);
  const y = Math.round(((cy - top) / height) * 100);
  const isHigh = inset === null || y + tall < ((inset.box[1] - top) / height) * 100;
  const end = isHigh ? 100 : Math.floor(((inset.box[0] - left) / width) * 100);
  const x = Math.min(across, end);
  const east = end - x - gap;
  const west = x - gap;
  const isLeft = east < most && west > east;
  return { x, y, width: Math.min(most, isLeft ? west : east), isLeft };
}
