import type { Frame } from "@/lib/map/frame";

type Size = {
  contentSize: readonly [width: number, height: number];
  viewSize: readonly [width: number, height: number];
};

const gap = 14;

/** Upper left corner of a tooltip, in pixels of the map's box: beside the pointer, within the box, and clear of the inset. */
export function placeTooltip(
  [x, y]: readonly [number, number],
  { contentSize: [width, height], viewSize: [right, bottom] }: Size,
  { view, inset }: Frame,
): [left: number, top: number] {
  const left = x + gap + width <= right ? x + gap : Math.max(x - gap - width, 0);
  const top = Math.min(Math.max(y - height / 2, 0), Math.max(bottom - height, 0));
  if (inset === null) return [left, top];
  const insetLeft = ((inset.box[0] - view[0]) / view[2]) * right;
  const insetTop = ((inset.box[1] - view[1]) / view[3]) * bottom;
  const isClear = left + width <= insetLeft || top + height <= insetTop;
  return isClear ? [left, top] : [Math.max(Math.min(x, insetLeft) - gap - width, 0), top];
}
