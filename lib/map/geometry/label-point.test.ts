import { expect, test } from "vitest";
import { isInside } from "./polygons";
import type { Position, Ring } from "./polygons";
import { getLabelPoint } from "./label-point";

const ringOf = (...points: Position[]): Ring => [...points, ...points.slice(0, 1)];

test("the middle of a square", () => {
  const [x, y] = getLabelPoint([ringOf([0, 0], [100, 0], [100, 100], [0, 100])]);
  expect(Math.abs(x - 50)).toBeLessThan(3);
  expect(Math.abs(y - 50)).toBeLessThanOrEqual(50);
});

test("inside a crescent whose middle lies outside it", () => {
  const crescent = [ringOf([0, 0], [100, 0], [100, 100], [80, 100], [80, 20], [0, 20])];
  expect(isInside([50, 60], crescent)).toBe(false);
  expect(isInside(getLabelPoint(crescent), crescent)).toBe(true);
});

test("beside a hole, not in it, where a name has most room: a wide place before a tall one", () => {
  const land = [ringOf([0, 0], [300, 0], [300, 60], [0, 60]), ringOf([20, 5], [60, 5], [60, 55], [20, 55])];
  const point = getLabelPoint(land);
  expect(isInside(point, land)).toBe(true);
  expect(point[0]).toBeGreaterThan(100);

  const [x] = getLabelPoint([ringOf([0, 0], [30, 0], [30, 120], [200, 120], [200, 160], [0, 160])]);
  expect(x).toBeGreaterThan(30);
});

test("a corner of what is too small to hold a whole position", () => {
  const triangle = ringOf([7, 7], [8, 7], [7, 8]);
  expect(triangle).toContainEqual(getLabelPoint([triangle]));
});
