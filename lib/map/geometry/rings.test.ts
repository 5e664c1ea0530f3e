import { expect, test } from "vitest";
import type { Position } from "./polygons";
import { drawPolygons } from "./rings";

const toTenths = ([x, y]: Position): Position => [Math.round(x * 10), Math.round(y * 10)];
const draw = (rings: Position[][]) => drawPolygons([rings], toTenths, 3);

test("points that fall together are one, needles are cut, the ring turns the common way", () => {
  const ring: Position[] = [
    [100, 30],
    [100, 31],
    [100.001, 31],
    [101, 31],
    [101.5, 31], // out and back
    [101, 31],
    [101, 30],
    [100, 30],
  ];
  const square = [
    [1000, 300],
    [1010, 300],
    [1010, 310],
    [1000, 310],
  ];
  for (const drawn of [draw([ring]), draw([ring.toReversed()])]) {
    const [[outer = []] = []] = drawn;
    expect(outer).toHaveLength(5);
    expect(outer.slice(0, 4)).toEqual(expect.arrayContaining(square));
    const start = outer.findIndex(([x, y]) => x === 1000 && y === 300);
    expect(outer[(start + 1) % 4]).toEqual([1010, 300]);
  }
});

test("a needle over the seam of the ring is cut too", () => {
  const [[outer = []] = []] = draw([
    [
      [99, 30],
      [100, 30],
      [101, 30],
      [101, 31],
      [100, 30],
      [99, 30],
    ],
  ]);
  expect(outer.slice(0, -1)).toHaveLength(3);
});

const speck = (x: number, y: number): Position[] => [
  [x, y],
  [x + 0.01, y],
  [x, y + 0.01],
  [x, y],
];

test("what closes up goes inland and stays as a mark in the South China Sea, once", () => {
  expect(draw([speck(110, 30)])).toEqual([]);
  const mark = [
    [1139, 99],
    [1142, 99],
    [1142, 102],
    [1139, 102],
    [1139, 99],
  ];
  expect(draw([speck(114, 10)])).toEqual([[mark]]);
  expect(drawPolygons([[speck(114, 10)], [speck(114.001, 10)]], toTenths, 3)).toEqual([[mark]]);
});
