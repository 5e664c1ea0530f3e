import { expect, test } from "vitest";
import { openSides } from "./built.fixture";
import { areaOf } from "@/lib/map/geometry/polygons";
import { isIslet } from "@/lib/map/geometry/islets";
import { simplify } from "./simplify";
import { readPackage } from "./source";

test("a province is exactly the union of its parts: same outline, same area", async () => {
  const hubei = readPackage(new Map()).areas.filter(({ parent }) => parent === "420000");
  const { areas, provinces } = await simplify(hubei, 2000);
  const parts = new Map(areas.map(({ adcode, polygons }) => [adcode, polygons]));
  const whole = new Map(provinces.map(({ adcode, polygons }) => [adcode, polygons]));
  const outline = (sides: ReturnType<typeof openSides>) =>
    sides.map(({ from, to }) => `${from} ${to}`).toSorted();
  expect(parts.size).toBe(17);
  expect(outline(openSides(parts))).toEqual(outline(openSides(whole)));
  const sum = (of: typeof parts) => [...of.values()].flat(2).reduce((total, ring) => total + areaOf(ring), 0);
  expect(sum(parts)).toBeCloseTo(sum(whole), 9);
}, 60_000);

test("a coarser interval leaves fewer corners, but never takes an islet", async () => {
  const hainan = readPackage(new Map()).areas.filter(({ parent }) => parent === "460000");
  const sizes = [];
  for (const interval of [100, 20_000]) {
    const { areas } = await simplify(hainan, interval);
    const rings = areas.flatMap(({ polygons }) => polygons.map(([ring = []]) => ring));
    sizes.push({ corners: rings.flat().length, islets: rings.filter(isIslet).length });
  }
  expect(sizes[1]?.corners).toBeLessThan(sizes[0]?.corners ?? 0);
  expect(sizes[1]?.islets).toBe(sizes[0]?.islets);
}, 60_000);
