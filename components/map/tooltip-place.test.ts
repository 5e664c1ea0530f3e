import fc from "fast-check";
import { expect, test } from "vitest";
import { getFrame } from "@/lib/map/frame";
import { placeTooltip } from "./tooltip-place";

const frame = getFrame({
  sprite: "",
  geojson: "",
  view: [0, 0, 2000, 1640],
  inset: [1100, 1350, 760, 900],
  shapes: {},
  points: [],
});
const share = [0, 1].map(
  (side) => ((frame.inset?.box[side] ?? 0) - frame.view[side as 0 | 1]) / frame.view[(side + 2) as 2 | 3],
);

test("a tooltip lies within the map and never over the inset, wherever the pointer is", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 320, max: 1400 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (width, across, down) => {
        const viewSize = [width, Math.round(width * 0.8)] as const;
        const contentSize = [Math.min(width / 2.2, 220), 110] as const;
        const [left, top] = placeTooltip(
          [across * width, down * viewSize[1]],
          { contentSize, viewSize },
          frame,
        );
        expect(left >= 0 && left + contentSize[0] <= width).toBe(true);
        expect(top >= 0 && top + contentSize[1] <= viewSize[1]).toBe(true);
        const [insetLeft = 0, insetTop = 0] = [(share[0] ?? 0) * width, (share[1] ?? 0) * viewSize[1]];
        expect(left + contentSize[0] <= insetLeft + 1 || top + contentSize[1] <= insetTop + 1).toBe(true);
      },
    ),
  );
});
