import fc from "fast-check";
import { expect, test } from "vitest";
import { getFrame } from "./frame";
import { gap, placePopover } from "./popover-place";

const view = [0, 0, 2000, 1640] as const;
const sheet = { sprite: "", geojson: "", view, shapes: {}, points: [] };

/** The part of the box a popover of `height` percent takes. Its own height moves it up in proportion to `y`: see the style sheet. */
function boxOf({ x, y, width, isLeft }: ReturnType<typeof placePopover>, height: number) {
  const left = isLeft ? x - gap - width : x + gap;
  const top = y - (height * y) / 100;
  return { left, right: left + width, top, bottom: top + height };
}

for (const [what, inset] of [
  ["with an inset", [1100, 1350, 760, 900] as const],
  ["without", undefined],
] as const)
  test(`${what}: a popover lies within the map, has room for its words and is clear of the inset`, () => {
    const frame = getFrame(inset === undefined ? sheet : { ...sheet, inset });
    const [, , width, height] = frame.view;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 1640 }),
        fc.integer({ min: 5, max: 40 }),
        (cx, cy, tall) => {
          const place = placePopover([cx, cy], frame);
          const box = boxOf(place, tall);
          expect(place.width).toBeGreaterThanOrEqual(35);
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
          expect(Math.max(box.right, box.bottom)).toBeLessThanOrEqual(100);
          if (frame.inset === null) return;
          const insetLeft = (frame.inset.box[0] / width) * 100;
          const insetTop = (frame.inset.box[1] / height) * 100;
          expect(box.right <= insetLeft || box.bottom <= insetTop).toBe(true);
        },
      ),
    );
  });
