import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, cpSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Boundaries, MapShapes, Sheet } from "@/lib/boundaries";
import { buildBoundaries } from "./boundaries";
import { isInside, largestPart } from "./boundaries/geometry";
import type { Polygon, Position } from "./boundaries/geometry";
import { nationProjection } from "./boundaries/projection";
import { getProvinces, getRegions } from "./queries/regions";

/** The checks of a lawful and exact map of China, on the built files of the package and, where its folder is named, of the operator's source. */
const operatorFolder = process.env["BOUNDARIES_TEST"];
const sources = [
  { name: "package", from: undefined },
  ...(operatorFolder !== undefined && existsSync(operatorFolder)
    ? [{ name: "operator's folder", from: operatorFolder }]
    : []),
];

const root = mkdtempSync(join(tmpdir(), "zhiyun-geo-"));
afterAll(() => rmSync(root, { recursive: true }));

describe.each(sources)("boundaries from the $name", ({ name, from }) => {
  const to = join(root, name.replaceAll(/\W/g, ""), "geo");
  let built: Boundaries;
  let nation: Map<string, Polygon[]>;

  const file = (address: string) => join(to, address.replace("/geo/", ""));
  const areasOf = (sheet: Sheet): Map<string, Polygon[]> => {
    const shapes: MapShapes = JSON.parse(readFileSync(file(sheet.geojson), "utf8"));
    const flip = ([x = 0, y = 0]: number[]): Position => [x, 0 - y];
    // Every feature but the dash line is written as a MultiPolygon of whole units.
    const polygons = (coordinates: unknown) =>
      (coordinates as number[][][][]).map((polygon) => polygon.map((ring) => ring.map(flip)));
    return new Map(
      shapes.features
        .filter((feature) => feature.geometry.type === "MultiPolygon")
        .map((feature) => [feature.properties.adcode, polygons(feature.geometry.coordinates)]),
    );
  };
  /** Degrees to units of the nation's sheet, by two known points of it. */
  const toUnits = (position: Position): Position => {
    const [x, y] = nationProjection(position);
    return [(x - origin[0]) / metres, (origin[1] - y) / metres];
  };
  let origin: Position = [0, 0];
  let metres = 1;

  beforeAll(async () => {
    built = await buildBoundaries({ from, approval: from === undefined ? null : "TEST", to });
    nation = areasOf(built.nation);
    // Scale and origin follow from the body's extent, which the east and west ends of the mainland give.
    const points = [...nation.values()].flat(3).filter(([, y]) => y < built.nation.view[3]);
    const left = Math.min(...points.map(([x]) => x));
    const top = Math.min(...points.map(([, y]) => y));
    const right = Math.max(...points.map(([x]) => x));
    const extent = [73.4955, 135.0875].map((lon, index) => nationProjection([lon, index === 0 ? 39.4 : 48.4]));
    metres = ((extent[1]?.[0] ?? 0) - (extent[0]?.[0] ?? 0)) / (right - left);
    const north = nationProjection([123.3, 53.56]);
    origin = [(extent[0]?.[0] ?? 0) - left * metres, north[1] + top * metres];
  }, 120_000);

  test("34 provinces, the same as the gazetteer's, and a dash line of ten", async () => {
    const provinces = (await getProvinces()).map((region) => region.adcode);
    expect([...nation.keys()].toSorted()).toEqual(provinces);
    expect(Object.keys(built.nation.shapes).toSorted()).toEqual(provinces);
    expect(
      readFileSync(file(built.nation.sprite), "utf8")
        .match(/id="dash" d="([^"]*)"/)?.[1]
        ?.match(/M/g),
    ).toHaveLength(10);
  });

  test("34 province sheets whose parts are regions of that province", async () => {
    const parents = new Map((await getRegions()).map((region) => [region.adcode, region.parent]));
    expect(Object.keys(built.provinces)).toHaveLength(34);
    for (const [province, sheet] of Object.entries(built.provinces)) {
      for (const adcode of Object.keys(sheet.shapes))
        expect([adcode, adcode === province || parents.get(adcode) === province]).toEqual([adcode, true]);
    }
  });

  test.each<[string, Position, string]>([
    ["Tawang", [91.87, 27.58], "540000"],
    ["Itanagar", [93.6, 27.1], "540000"],
    ["Aksai Chin", [79.3, 35.2], "650000"],
    ["Taipei", [121.5, 25.03], "710000"],
    ["Beijing", [116.4, 39.9], "110000"],
  ])("%s lies in its province", (_place, position, adcode) => {
    expect((nation.get(adcode) ?? []).some((polygon) => isInside(toUnits(position), polygon))).toBe(true);
  });

  test.each<[string, Position]>([
    ["Diaoyu", [123.5, 25.75]],
    ["Huangwei", [123.68, 25.93]],
    ["Chiwei", [124.56, 25.92]],
    ["Huangyan", [117.76, 15.15]],
    ["Zengmu", [112.3, 3.9]],
    ["Dongsha", [116.75, 20.7]],
    ["Yongxing", [112.33, 16.84]],
    ["Taiping", [114.37, 10.38]],
  ])("%s is on the map", (_islet, position) => {
    const [x, y] = toUnits(position);
    const nearest = Math.min(
      ...[...nation.values()].flat(3).map((point) => Math.hypot(point[0] - x, point[1] - y)),
    );
    expect(nearest).toBeLessThan(8); // units of about 2 km; the sources differ by a few
  });

  test("the main map reaches the southern tip of Hainan, and the inset takes over from there", () => {
    const [, , , height] = built.nation.view;
    const tip = Math.max(...(largestPart(nation.get("460000") ?? [])[0] ?? []).map(([, y]) => y));
    expect(tip).toBeLessThan(height);
    expect(built.nation.inset?.[1] ?? height).toBeLessThan(tip);
  });

  test("label points lie inside their shapes, on every sheet", () => {
    for (const sheet of [built.nation, ...Object.values(built.provinces)]) {
      const areas = areasOf(sheet);
      for (const [adcode, { cp }] of Object.entries(sheet.shapes)) {
        const parts = areas.get(adcode) ?? [];
        const isIn = parts.some((polygon) => isInside([cp[0] + 0.01, cp[1] + 0.01], polygon));
        const isTiny = parts.every((polygon) => (polygon[0]?.length ?? 0) <= 6);
        expect([adcode, isIn || isTiny]).toEqual([adcode, true]);
      }
    }
  });

  test("neighbours share one border: no hair of a gap or an overlap between provinces", () => {
    const edges = new Map<string, number>();
    for (const ring of [...nation.values()].flat(2)) {
      for (let index = 1; index < ring.length; index += 1) {
        const ends = [ring[index - 1]?.join(), ring[index]?.join()].toSorted().join(" ");
        edges.set(ends, (edges.get(ends) ?? 0) + 1);
      }
    }
    const hubei = (nation.get("420000") ?? [])
      .flat(1)
      .flatMap((ring) =>
        ring.slice(1).map((point, index) => [ring[index]?.join(), point.join()].toSorted().join(" ")),
      );
    expect(hubei.filter((edge) => edges.get(edge) !== 2)).toEqual([]); // an inland province has no edge of its own
  });

  test("no ring crosses itself by more than a rounded corner", () => {
    const crossing = [...nation].flatMap(([adcode, polygons]) =>
      polygons.flat().map((ring) => ({ adcode, crossings: countCrossings(ring) })),
    );
    expect(crossing.reduce((total, ring) => total + ring.crossings, 0)).toBeLessThanOrEqual(6);
  });

  test("sprite and GeoJSON hold the same corners", () => {
    const sprite = readFileSync(file(built.nation.sprite), "utf8");
    for (const [adcode, polygons] of nation) {
      const path = new RegExp(`id="r${adcode}" d="([^"]*)"`).exec(sprite)?.[1] ?? "";
      const starts = [...path.matchAll(/M(-?\d+) (-?\d+)/g)].map(([, x, y]) => `${x},${y}`);
      expect(starts).toEqual(polygons.flat().map((ring) => ring[0]?.join()));
    }
  });

  test("sizes", () => {
    const size = (address: string) => readFileSync(file(address)).length;
    expect(size(built.nation.sprite)).toBeLessThan(60_000);
    expect(size(`${built.nation.sprite}.gz`)).toBeLessThan(20_000);
    for (const sheet of Object.values(built.provinces)) expect(size(`${sheet.sprite}.gz`)).toBeLessThan(12_000);
  });

  test("the approval number is the operator's or none", () => {
    expect(built.approval).toBe(from === undefined ? null : "TEST");
  });

  test("the same source gives the same files", async () => {
    const again = join(root, "again", "geo");
    await buildBoundaries({ from, approval: from === undefined ? null : "TEST", to: again });
    const names = readdirSync(to).filter((entry) => /\.(svg|json)$/.test(entry));
    expect(readdirSync(again).filter((entry) => /\.(svg|json)$/.test(entry))).toEqual(names);
    for (const entry of names)
      expect(readFileSync(join(again, entry)).equals(readFileSync(join(to, entry)))).toBe(true);
  }, 120_000);
});

/** Proper crossings between two sides of one ring; sides that touch at a corner do not count. */
function countCrossings(ring: readonly Position[]): number {
  const turn = (a: Position, b: Position, c: Position) =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  const sides = ring.slice(1).map((to, index): [Position, Position] => [ring[index] ?? to, to]);
  let crossings = 0;
  for (const [index, [a, b]] of sides.entries()) {
    for (const [c, d] of sides.slice(index + 2)) {
      if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) crossings += 1;
    }
  }
  return crossings;
}

describe("a boundary file that cannot be used stops the build and is named", () => {
  const square = [
    [
      [100, 30],
      [101, 30],
      [101, 31],
      [100, 31],
      [100, 30],
    ],
  ];
  const write = (folder: string, name: string, features: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify({ type: "FeatureCollection", features }));
  const makeFolder = (prefectures: unknown) => {
    const folder = mkdtempSync(join(root, "bad-"));
    write(folder, "prefectures.geojson", prefectures);
    write(folder, "municipal-districts.geojson", []);
    write(folder, "dash-line.geojson", []);
    return folder;
  };
  const area = (properties: object, coordinates: unknown = square) => ({
    type: "Feature",
    properties,
    geometry: { type: "Polygon", coordinates },
  });
  const to = join(root, "bad", "geo");

  test.each<[string, unknown, RegExp]>([
    ["a feature without adcode", [area({ name: "无名" })], /prefectures\.geojson: feature 无名 has no adcode/],
    [
      "a damaged ring",
      [area({ adcode: "420100", name: "武汉市" }, [[[100, "x"]]])],
      /prefectures\.geojson: feature 0 .*武汉市/,
    ],
    ["a region without shape", [area({ adcode: "420100", name: "武汉市" })], /region 110000 has no shape/],
  ])("%s", async (_case, prefectures, message) => {
    await expect(buildBoundaries({ from: makeFolder(prefectures), to })).rejects.toThrow(message);
    expect(existsSync(to)).toBe(false);
  });

  test("a build that fails leaves the earlier files as they were", async () => {
    const kept = join(root, "kept", "geo");
    cpSync(join(root, "package", "geo"), kept, { recursive: true });
    const before = readdirSync(kept);
    await expect(buildBoundaries({ from: makeFolder([area({ name: "无名" })]), to: kept })).rejects.toThrow(
      "has no adcode",
    );
    expect(readdirSync(kept)).toEqual(before);
  });
});
