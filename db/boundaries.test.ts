import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Boundaries, Sheet } from "@/lib/boundaries";
import { buildBoundaries } from "./boundaries";
import {
  countCrossings,
  fileOf,
  isOnRing,
  openSides,
  readGeoJson,
  readSprite,
} from "./boundaries/built.fixture";
import type { BuiltSheet } from "./boundaries/built.fixture";
import { areaOf, extentOf, isInside, largestPart } from "./boundaries/geometry";
import type { Position } from "./boundaries/geometry";
import { planNation, planProvince } from "./boundaries/plans";
import type { Projection } from "./boundaries/projection";
import { fitSheet } from "./boundaries/sheet";
import { isIslet } from "./boundaries/simplify";
import { readFolder, readPackage } from "./boundaries/source";
import type { BoundarySource } from "./boundaries/source";
import { getProvinces, getRegions } from "./queries/regions";

const root = mkdtempSync(join(tmpdir(), "zhiyun-geo-"));
afterAll(() => rmSync(root, { recursive: true }));

describe("boundaries from the package", () => checkBuild(undefined));

// Official boundaries may not be in the repository: who has a folder of them names it, and it is held to the same rules.
const operatorFolder = process.env["BOUNDARIES_TEST"];
describe.skipIf(operatorFolder === undefined)(
  "boundaries from an operator's folder (skipped where BOUNDARIES_TEST names none)",
  () => checkBuild(operatorFolder),
);

/** The rules of a lawful and exact map of China, on the files as they are served. */
function checkBuild(from: string | undefined): void {
  const approval = from === undefined ? null : "GS(0000)0000号";
  const to = join(root, from === undefined ? "package" : "folder", "geo");
  let source: BoundarySource;
  let built: Boundaries;
  let nation: BuiltSheet;
  let toUnits: Projection;
  const sheets = (): [string, Sheet][] => [["100000", built.nation], ...Object.entries(built.provinces)];

  beforeAll(async () => {
    built = await buildBoundaries({ from, approval, to });
    nation = readGeoJson(to, built.nation);
    source = from === undefined ? readPackage(new Map()) : readFolder(from, approval);
    ({ toUnits } = fitSheet(await planNation(source, new Map())));
  }, 120_000);

  test("34 provinces, the gazetteer's, and the dash line of ten", async () => {
    const provinces = (await getProvinces()).map((region) => region.adcode);
    expect(provinces).toHaveLength(34);
    expect([...nation.areas.keys()]).toEqual(provinces);
    expect(Object.keys(built.nation.shapes)).toEqual(provinces);
    expect(Object.keys(built.provinces)).toEqual(provinces);
    expect(nation.dashes).toHaveLength(10);
    expect(readFileSync(fileOf(to, built.nation.geojson), "utf8")).toContain('"adcode":"100000_JD"');
  });

  test("a province's sheet shows the regions of that province, Taiwan and Macau one shape", async () => {
    const parents = new Map((await getRegions()).map((region) => [region.adcode, region.parent]));
    const partsOf = (province: string) => Object.keys(built.provinces[province]?.shapes ?? {});
    expect(partsOf("710000")).toEqual(["710000"]);
    expect(partsOf("820000")).toEqual(["820000"]);
    for (const province of Object.keys(built.provinces).filter((adcode) => !/^(71|82)/.test(adcode)))
      expect(new Set(partsOf(province).map((adcode) => parents.get(adcode)))).toEqual(new Set([province]));
    expect(partsOf("110000")).toHaveLength(16);
    expect(partsOf("810000")).toHaveLength(18);
    expect(partsOf("420000")).toHaveLength(17);
  });

  test.each<[string, Position, string]>([
    ["Tawang", [91.87, 27.58], "540000"],
    ["Itanagar", [93.6, 27.1], "540000"],
    ["Aksai Chin", [79.3, 35.2], "650000"],
    ["Taipei", [121.5, 25.03], "710000"],
    ["Beijing", [116.4, 39.9], "110000"],
  ])("%s lies in its province and in no other", (_place, position, adcode) => {
    const point = toUnits(position);
    const holders = [...nation.areas].filter(([, parts]) => parts.some((part) => isInside(point, part)));
    expect(holders.map(([holder]) => holder)).toEqual([adcode]);
  });

  // 0.05° is 2.4 units; rounding and half the side of a mark are 1.5 more.
  test.each<[string, Position]>([
    ["Diaoyu", [123.5, 25.75]],
    ["Huangwei", [123.68, 25.93]],
    ["Chiwei", [124.56, 25.92]],
    ["Huangyan", [117.76, 15.15]],
    ["Zengmu", [112.3, 3.9]],
    ["Dongsha", [116.75, 20.7]],
    ["Yongxing", [112.33, 16.84]],
    ["Taiping", [114.37, 10.38]],
  ])("%s is on the nation's map, within 0.05°", (_islet, position) => {
    expect(distanceTo(toUnits(position), nation)).toBeLessThan(3.9);
  });

  test("every islet the source has is on the nation's map and on its province's", async () => {
    const ownFits = new Map<string, [Projection, BuiltSheet]>();
    for (const [province, sheet] of Object.entries(built.provinces)) {
      if (!["440000", "460000", "710000"].includes(province)) continue;
      const { toUnits: own } = fitSheet(await planProvince(province, source, new Map()));
      ownFits.set(province, [own, readGeoJson(to, sheet)]);
    }
    const lost = source.areas.flatMap(({ parent, polygons }) =>
      polygons.flatMap(([ring = []]) => {
        const [position] = ring;
        const [own, sheet] = ownFits.get(parent) ?? [];
        if (position === undefined || !isIslet(ring)) return [];
        const isShown =
          distanceTo(toUnits(position), nation) < 3.9 &&
          own !== undefined &&
          sheet !== undefined &&
          distanceTo(own(position), sheet) < 3.9;
        return isShown ? [] : [`${parent} ${position.join(" ")}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  test("the main map reaches the southern tip of Hainan; the inset shows Hanoi, Manila, Zengmu and the coast", () => {
    const [, , width, height] = built.nation.view;
    const [x, y, insetWidth, insetHeight] = built.nation.inset ?? [0, 0, 0, 0];
    const tip = extentOf(largestPart(nation.areas.get("460000") ?? []).flat()).top;
    expect(tip).toBeLessThan(height);
    expect(tip).toBeGreaterThan(height - 40);
    for (const place of [
      [105.85, 21.03],
      [120.98, 14.6],
      [112.3, 3.9],
      [113.55, 22.2],
      [120.85, 21.9],
    ] as const) {
      const [px, py] = toUnits(place);
      expect([place, px > x && px < x + insetWidth && py > y && py < y + insetHeight]).toEqual([place, true]);
    }
    const mainland = [...nation.areas.values()].flat(3).filter(([, southing]) => southing < tip);
    expect(mainland.every(([px, py]) => px > 0 && px < width && py > 0)).toBe(true);
    expect(Object.keys(built.provinces).filter((adcode) => built.provinces[adcode]?.inset)).toEqual(["460000"]);
  });

  test("label points lie in or on the largest part of their shape, boxes around it", () => {
    for (const [, sheet] of sheets()) {
      const { areas } = readGeoJson(to, sheet);
      for (const [adcode, { cp, box, area }] of Object.entries(sheet.shapes)) {
        const part = largestPart(areas.get(adcode) ?? []);
        const { left, right, bottom, top } = extentOf(part[0] ?? []);
        const isWithin = isInside(cp, part) || part.some((ring) => isOnRing(cp, ring));
        expect([adcode, isWithin, ...box]).toEqual([adcode, true, left, bottom, right - left, top - bottom]);
        expect(area).toBe(Math.abs(areaOf(part[0] ?? [])));
      }
    }
  });

  test("neighbours share one border: inland provinces have no side of their own, and nothing gapes", () => {
    const inland = ["11", "14", "34", "36", "41", "42", "43", "50", "51", "52", "61", "63", "64"];
    const open = openSides(nation.areas).filter(({ adcode }) => inland.includes(adcode.slice(0, 2)));
    expect(open).toEqual([]);
  });

  test("the provinces add up to the country: about 9.6 million km²", () => {
    const { left, right } = extentOf([...nation.areas.values()].flat(3).filter(([, y]) => y < 2000));
    const [west, east] = [toUnits([73.5, 39.4])[0], toUnits([135.08, 48.4])[0]];
    expect(Math.abs(left - west) + Math.abs(right - east)).toBeLessThan(12);
    const units = [...nation.areas.values()].flat(2).reduce((sum, ring) => sum + areaOf(ring), 0);
    const [a, b] = [toUnits([105, 30]), toUnits([105, 40])];
    // Ten degrees of the meridian, 1112 km, between the parallels where this projection is true but for a few thousandths.
    const kilometres = 1112 / (a[1] - b[1]);
    expect(units * kilometres ** 2).toBeGreaterThan(9.4e6);
    expect(units * kilometres ** 2).toBeLessThan(9.8e6);
  });

  test("no ring crosses itself but by a rounded corner", () => {
    for (const [adcode, sheet] of sheets()) {
      const rings = [...readGeoJson(to, sheet).areas.values()].flat(2);
      const crossings = rings.reduce((sum, ring) => sum + countCrossings(ring), 0);
      expect([adcode, crossings > 3 ? crossings : 0]).toEqual([adcode, 0]);
    }
  });

  test("sprite and GeoJSON coincide in every corner", () => {
    for (const [, sheet] of sheets()) {
      const { areas, dashes } = readGeoJson(to, sheet);
      const drawn = [...areas].map(([adcode, parts]): [string, Position[][]] => [`r${adcode}`, parts.flat()]);
      const expected = new Map(dashes.length === 0 ? drawn : [...drawn, ["dash", dashes] as const]);
      expect(readSprite(to, sheet)).toEqual(expected);
    }
  });

  test("sizes, and the compressed twins hold the same", () => {
    const size = (address: string) => readFileSync(fileOf(to, address)).length;
    expect(size(built.nation.sprite)).toBeLessThan(60_000);
    expect(size(`${built.nation.sprite}.gz`)).toBeLessThan(20_000);
    for (const [, sheet] of sheets()) {
      if (sheet !== built.nation) expect(size(`${sheet.sprite}.gz`)).toBeLessThan(12_000);
      for (const address of [sheet.sprite, sheet.geojson]) {
        const plain = readFileSync(fileOf(to, address));
        expect(brotliDecompressSync(readFileSync(fileOf(to, `${address}.br`))).equals(plain)).toBe(true);
        expect(gunzipSync(readFileSync(fileOf(to, `${address}.gz`))).equals(plain)).toBe(true);
      }
    }
  });

  test("meta.json is what the build returned, with the operator's approval number or none", () => {
    expect(JSON.parse(readFileSync(join(to, "meta.json"), "utf8"))).toEqual(built);
    expect(built.approval).toBe(approval);
  });

  test("the same source gives the same files, and files of an earlier build go", async () => {
    const again = join(root, "again", "geo");
    mkdirSync(again, { recursive: true });
    writeFileSync(join(again, "china.00000000.svg"), "");
    await buildBoundaries({ from, approval, to: again });
    const names = readdirSync(to);
    expect(readdirSync(again)).toEqual(names);
    for (const name of names)
      expect(readFileSync(join(again, name)).equals(readFileSync(join(to, name)))).toBe(true);
  }, 120_000);
}

function distanceTo([x, y]: Position, { areas }: BuiltSheet): number {
  const corners = [...areas.values()].flat(3);
  return corners.reduce((least, point) => Math.min(least, Math.hypot(point[0] - x, point[1] - y)), Infinity);
}
