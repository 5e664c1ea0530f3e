import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Boundaries, Sheet } from "@/lib/map/boundaries";
import { buildBoundaries } from "./build";
import { countCrossings, distanceTo, fileOf, openSides, readGeoJson, readSprite } from "./built.fixture";
import type { BuiltSheet } from "./built.fixture";
import { areaOf, extentOf, isInside, largestPart } from "@/lib/map/geometry/polygons";
import type { Position } from "@/lib/map/geometry/polygons";
import { planNation, planProvince } from "./plans";
import { nationProjection } from "@/lib/map/geometry/projection";
import type { Projection } from "@/lib/map/geometry/projection";
import { fitSheet } from "./sheet";
import { isIslet } from "@/lib/map/geometry/islets";
import { readFolder, readPackage } from "./source";
import type { BoundarySource } from "./source";
import { getRegions } from "../queries/regions";
import { zh } from "@/lib/text/zh/dictionary";

const root = mkdtempSync(join(tmpdir(), "zhiyun-geo-"));
afterAll(() => rmSync(root, { recursive: true }));

describe("boundaries from the package", () => {
  checkBuild(undefined);
});

// Official boundaries may not be in the repository: who has a folder of them names it, and it is held to the same rules.
const operatorFolder = process.env["BOUNDARIES_TEST"];
describe.skipIf(operatorFolder === undefined)(
  "boundaries from an operator's folder (skipped where BOUNDARIES_TEST names none)",
  () => {
    checkBuild(operatorFolder);
  },
);

/** The rules of a lawful and exact map of China, on the files as they are served. */
function checkBuild(from: string | undefined): void {
  const approval = from === undefined ? null : "GS(0000)0000号";
  const to = join(root, from === undefined ? "package" : "folder", "geo");
  let source: BoundarySource;
  let built: Boundaries;
  let nation: BuiltSheet;
  let toUnits: Projection;
  let unitsPerDegree: number; // of a meridian
  const sheets = (): [string, Sheet][] => [["100000", built.nation], ...Object.entries(built.provinces)];

  beforeAll(async () => {
    built = await buildBoundaries({ from, approval, to });
    nation = readGeoJson(to, built.nation);
    source = from === undefined ? readPackage(new Map()) : readFolder(from, approval);
    ({ toUnits } = fitSheet(await planNation(source, new Map())));
    const lengthIn = (project: Projection) => project([135, 40])[0] - project([75, 40])[0];
    unitsPerDegree = (lengthIn(toUnits) / lengthIn(nationProjection)) * 111_200;
  }, 120_000);

  test("34 provinces, the gazetteer's, and the dash line of ten", async () => {
    const provinces = (await getRegions(zh))
      .filter(({ level }) => level === "province")
      .map(({ adcode }) => adcode);
    expect(provinces).toHaveLength(34);
    expect([...nation.areas.keys()]).toEqual(provinces);
    expect(Object.keys(built.nation.shapes)).toEqual(provinces);
    expect(Object.keys(built.provinces)).toEqual(provinces);
    expect(nation.dashes).toHaveLength(10);
    expect(readFileSync(fileOf(to, built.nation.geojson), "utf8")).toContain('"adcode":"100000_JD"');
  });

  test("a province's sheet shows the regions of that province, Taiwan and Macau one shape", async () => {
    const parents = new Map((await getRegions(zh)).map((region) => [region.adcode, region.parent]));
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

  // Degrees. The package has no ring for Yongxing and Taiping themselves: what is nearest are 石岛's neighbours and 南薰礁.
  test.each<[string, Position, number]>([
    ["Diaoyu", [123.5, 25.75], 0.05],
    ["Huangwei", [123.68, 25.93], 0.05],
    ["Chiwei", [124.56, 25.92], 0.05],
    ["Huangyan", [117.76, 15.15], 0.05],
    ["Zengmu", [112.3, 3.9], 0.05],
    ["Dongsha", [116.75, 20.7], 0.05],
    ["Yongxing", [112.33, 16.84], from === undefined ? 0.075 : 0.05],
    ["Taiping", [114.37, 10.38], from === undefined ? 0.1 : 0.05],
  ])("%s is on the nation's map", (_islet, position, degrees) => {
    const limit = degrees * unitsPerDegree + 1; // a unit for rounding
    expect(distanceTo(toUnits(position), [...nation.areas.values()].flat())).toBeLessThan(limit);
  });

  test("every islet the source has is on the nation's map and on its province's", async () => {
    for (const province of ["440000", "460000", "710000"]) {
      const sheet = built.provinces[province];
      if (sheet === undefined) throw new Error(province);
      const { toUnits: own } = fitSheet(await planProvince(province, source, new Map()));
      const onNation = nation.areas.get(province) ?? [];
      const onOwn = [...readGeoJson(to, sheet).areas.values()].flat();
      const islets = source.areas
        .filter((area) => area.parent === province)
        .flatMap(({ polygons }) => polygons.flatMap(([ring = []]) => (isIslet(ring) ? ring.slice(0, 1) : [])));
      expect(islets.length).toBeGreaterThan(0);
      const lost = islets.filter(
        (corner) => distanceTo(toUnits(corner), onNation) > 2 || distanceTo(own(corner), onOwn) > 2,
      );
      expect(lost).toEqual([]);
    }
  }, 60_000);

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
        expect([adcode, distanceTo(cp, [part]), ...box]).toEqual([
          adcode,
          0,
          left,
          bottom,
          right - left,
          top - bottom,
        ]);
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
    const rings = [...nation.areas.values()].flat(2);
    const units = rings.reduce((sum, ring) => sum + areaOf(ring), 0);
    const kilometresPerUnit = 111.2 / unitsPerDegree;
    expect(units * kilometresPerUnit ** 2).toBeGreaterThan(9.4e6);
    expect(units * kilometresPerUnit ** 2).toBeLessThan(9.7e6);
  });

  test("no ring crosses itself but by a rounded corner", () => {
    for (const [adcode, sheet] of sheets()) {
      const rings = [...readGeoJson(to, sheet).areas.values()].flat(2);
      const crossings = rings.reduce((sum, ring) => sum + countCrossings(ring), 0);
      expect([adcode, crossings > 3 ? crossings : 0]).toEqual([adcode, 0]);
    }
  }, 60_000);

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
