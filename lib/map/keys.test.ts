import { describe, expect, test } from "vitest";
import { nearestSpot, typedSpot } from "./keys";
import type { Spot } from "./keys";

const spot = (adcode: string, pinyin: string, x: number, y: number): Spot => ({ adcode, pinyin, x, y });
const hubei = spot("420000", "hubei", 50, 50);
const hunan = spot("430000", "hunan", 48, 70);
const henan = spot("410000", "henan", 52, 30);
const anhui = spot("340000", "anhui", 70, 45);
const hainan = spot("460000", "hainan", 45, 100);
const all = [anhui, henan, hubei, hunan, hainan];

describe("arrows go to the nearest region in that direction", () => {
  test.each([
    ["up", henan],
    ["down", hunan],
    ["right", anhui],
    ["left", null],
  ] as const)("%s of 湖北", (direction, expected) => {
    expect(nearestSpot(all, hubei, direction)).toBe(expected);
  });
});

describe("letters jump by pinyin, digits by adcode", () => {
  test("one letter steps through all that begin with it", () => {
    const names = [henan];
    for (let step = 0; step < 4; step += 1) names.push(typedSpot(all, names.at(-1) ?? henan, "h") ?? henan);
    expect(names.map((item) => item.pinyin)).toEqual(["henan", "hubei", "hunan", "hainan", "henan"]);
  });
  test("more letters stay where they still fit", () => {
    expect(typedSpot(all, hubei, "hu")).toBe(hubei);
    expect(typedSpot(all, hubei, "hun")).toBe(hunan);
    expect(typedSpot(all, hubei, "x")).toBeNull();
  });
  test("digits are codes", () => expect(typedSpot(all, hubei, "46")).toBe(hainan));
});
