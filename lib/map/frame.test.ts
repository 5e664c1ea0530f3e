import { expect, test } from "vitest";
import { getFrame, zoomFrame } from "./frame";

const frame = getFrame({
  sprite: "",
  geojson: "",
  view: [0, 0, 2400, 1800],
  inset: [1500, 1400, 500, 700],
  shapes: {},
  points: [],
});

test("a zoom shows a part of the frame in its proportions, and never what lies outside it", () => {
  for (const factor of [1, 2, 4] as const)
    for (const centre of [
      [0, 0],
      [1250, 900],
      [9000, -20],
    ] as const) {
      const [x, y, width, height] = zoomFrame(frame, { factor, centre }).view;
      expect([width * factor, height * factor]).toEqual([frame.view[2], frame.view[3]]);
      expect(x >= 0 && y >= 0 && x + width <= frame.view[2] && y + height <= frame.view[3]).toBe(true);
    }
});

test("the inset keeps its place and size on the screen", () => {
  const zoomed = zoomFrame(frame, { factor: 4, centre: [300, 300] });
  const shares = ({ view, inset }: typeof frame) =>
    inset === null
      ? []
      : [
          (inset.box[0] - view[0]) / view[2],
          (inset.box[1] - view[1]) / view[3],
          inset.box[2] / view[2],
          inset.box[3] / view[3],
        ].map((share) => share.toFixed(4));
  expect(shares(zoomed)).toEqual(shares(frame));
});
