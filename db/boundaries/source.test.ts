import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { buildBoundaries } from "./build";
import { checkRegions } from "./regions";
import { readFolder, readPackage } from "./source";

const root = mkdtempSync(join(tmpdir(), "zhiyun-source-"));
afterAll(() => rmSync(root, { recursive: true }));

const square = [
  [
    [100, 30],
    [101, 30],
    [101, 31],
    [100, 31],
    [100, 30],
  ],
];
const area = (properties: object, coordinates: unknown = square) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates },
});
const wuhan = area({ adcode: 420100, name: "武汉市" });

/** An operator's folder; `files` are features or the text of a whole file. */
function makeFolder(files: { [name: string]: unknown[] | string }): string {
  const folder = mkdtempSync(join(root, "folder-"));
  const all = {
    "prefectures.geojson": [wuhan],
    "municipal-districts.geojson": [],
    "dash-line.geojson": [],
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    const text =
      typeof content === "string" ? content : JSON.stringify({ type: "FeatureCollection", features: content });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe("a boundary file that cannot be used stops the build and is named", () => {
  test.each<[string, { [name: string]: unknown[] | string }, RegExp]>([
    ["broken JSON", { "prefectures.geojson": '{"features":[' }, /^prefectures\.geojson: .*JSON/],
    ["no collection", { "dash-line.geojson": "[]" }, /^dash-line\.geojson: not a GeoJSON feature collection/],
    [
      "no adcode",
      { "prefectures.geojson": [area({ name: "无名" })] },
      /^prefectures\.geojson: feature 无名 has no adcode/,
    ],
    [
      "a damaged ring",
      { "prefectures.geojson": [wuhan, area({ adcode: "420200", name: "黄石市" }, [[[100, "x"]]])] },
      /^prefectures\.geojson: feature 1 .*黄石市/,
    ],
    ["an area for a line", { "dash-line.geojson": [wuhan] }, /^dash-line\.geojson: areas where lines/],
    ["a region without shape", {}, /region 110000 北京市 has no shape/],
    [
      "an area that is no region",
      { "prefectures.geojson": [area({ adcode: "429900" })] },
      /area 429900 is no region/,
    ],
    ["a bad meta.json", { "meta.json": '{"source":1}' }, /^meta\.json: source: /],
  ])("%s", async (_case, files, message) => {
    const to = join(root, "kept", "geo");
    mkdirSync(to, { recursive: true });
    writeFileSync(join(to, "meta.json"), "before");
    await expect(buildBoundaries({ from: makeFolder(files), to })).rejects.toThrow(message);
    expect(readdirSync(to)).toEqual(["meta.json"]);
  });

  test("a missing file", () => {
    const folder = makeFolder({});
    rmSync(join(folder, "dash-line.geojson"));
    expect(() => readFolder(folder, null)).toThrow(/^dash-line\.geojson: /);
  });
});

test("the approval number is the operator's own word, in meta.json or handed in, and else there is none", () => {
  const meta = JSON.stringify({ source: "天地图", date: "2024", approval: "GS(2000)0001号" });
  const withMeta = makeFolder({ "meta.json": meta });
  expect(readFolder(withMeta, null)).toMatchObject({
    source: "天地图",
    date: "2024",
    approval: "GS(2000)0001号",
  });
  expect(readFolder(withMeta, "GS(2000)0002号").approval).toBe("GS(2000)0002号");
  const without = makeFolder({});
  expect(readFolder(without, null).approval).toBe(null);
  expect(without.endsWith(readFolder(without, null).source)).toBe(true);
});

test("areas of Gansu that are no units join their neighbour; a municipality without districts stays whole", () => {
  const { areas } = readFolder(
    makeFolder({
      "prefectures.geojson": ["629700", "110000", "120000", "710100"].map((adcode) => area({ adcode })),
      "municipal-districts.geojson": [area({ adcode: "120101" })],
    }),
    null,
  );
  expect(areas.map(({ adcode }) => adcode)).toEqual(["620700", "110000", "710000", "120101"]);
});

test("the package is named with the version that is installed", () => {
  const { name, version } = JSON.parse(readFileSync("node_modules/@esmjs/geo/package.json", "utf8"));
  expect(readPackage(new Map()).source).toBe(`${name} ${version}`);
});

test("a prefecture without shape is found though its province has others", () => {
  const { areas, ...rest } = readFolder(makeFolder({}), null);
  const regions = [
    { adcode: "420000", name: "湖北省", level: "province", parent: "100000" },
    { adcode: "420100", name: "武汉市", level: "prefecture", parent: "420000" },
    { adcode: "420200", name: "黄石市", level: "prefecture", parent: "420000" },
  ];
  expect(() => checkRegions({ areas, ...rest }, regions)).toThrow(/region 420200 黄石市 has no shape/);
  expect(() => checkRegions({ areas, ...rest }, regions.slice(0, 2))).not.toThrow();
});
