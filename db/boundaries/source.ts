import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import * as packaged from "@esmjs/geo";
import { z } from "zod";
import type { Area, Polygon, Position } from "@/lib/map/geometry/polygons";

/** Where boundaries come from: one layer of prefecture-level areas and the dash line, both in degrees. */
export type BoundarySource = {
  source: string;
  date: string;
  approval: string | null;
  note: string | null;
  areas: Area[];
  dashes: Position[][];
};

/** A boundary file that cannot be used; `message` names file and feature. */
export class BoundaryError extends Error {
  override name = "BoundaryError";
}

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const ring = z.array(position).min(4);
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) }),
  z.object({ type: z.literal("LineString"), coordinates: z.array(position).min(2) }),
  z.object({ type: z.literal("MultiLineString"), coordinates: z.array(z.array(position).min(2)).min(1) }),
]);
const feature = z.object({
  properties: z.object({
    adcode: z.coerce.string().optional(),
    adchar: z.string().optional(),
    name: z.string().optional(),
  }),
  geometry,
});
const collection = z.object({ features: z.array(z.unknown()) });

type Feature = z.infer<typeof feature>;

/** Reads a feature collection strictly; throws BoundaryError with file and feature. */
function readFeatures(file: string, value: unknown): Feature[] {
  const parsed = collection.safeParse(value);
  if (!parsed.success) throw new BoundaryError(`${file}: not a GeoJSON feature collection`);
  return parsed.data.features.map((raw, index) => {
    const result = feature.safeParse(raw);
    const name = typeof raw === "object" && raw !== null ? JSON.stringify(Reflect.get(raw, "properties")) : "";
    if (!result.success)
      throw new BoundaryError(`${file}: feature ${index} ${name}: ${result.error.issues[0]?.message ?? ""}`);
    return result.data;
  });
}

function polygonsOf(file: string, { geometry: shape, properties }: Feature): Polygon[] {
  const trim = (polygon: z.infer<typeof ring>[]): Polygon =>
    polygon.map((line) => line.map(([x, y]): Position => [x, y]));
  if (shape.type === "Polygon") return [trim(shape.coordinates)];
  if (shape.type === "MultiPolygon") return shape.coordinates.map(trim);
  throw new BoundaryError(`${file}: ${properties.adcode} is a line where an area was expected`);
}

function adcodeOf(file: string, { properties }: Feature): string {
  const { adcode, name } = properties;
  if (adcode === undefined || !/^\d{6}$/.test(adcode))
    throw new BoundaryError(`${file}: feature ${name ?? "without name"} has no adcode`);
  return adcode;
}

const provinceOf = (adcode: string) => `${adcode.slice(0, 2)}0000`;

/**
 * The npm package: one object per province in GCJ-02, whose shift is below a pixel here. Its Hong Kong districts carry
 * numbers of their own, so they are known by name; Macau is one area for us.
 */
export function readPackage(districts: ReadonlyMap<string, string>): BoundarySource {
  const { china, ...provinces } = packaged as { [name: string]: unknown };
  const areas = Object.entries(provinces).flatMap(([name, value]) =>
    readFeatures(name, value).map((item) => toPackagedArea(name, item, districts)),
  );
  const dash = readFeatures("china", china).filter(({ properties }) => properties.adchar === "JD");
  return {
    source: "@esmjs/geo 1.0.0",
    date: "2021",
    approval: null,
    note: null,
    areas,
    dashes: dash.flatMap((item) => polygonsOf("china", item).map((polygon) => lineOf(polygon[0] ?? []))),
  };
}

function toPackagedArea(file: string, item: Feature, districts: ReadonlyMap<string, string>): Area {
  const own = adcodeOf(file, item);
  const adcode = own.startsWith("82")
    ? "820000"
    : own.startsWith("81")
      ? (districts.get(item.properties.name ?? "") ?? own)
      : own;
  return { adcode, parent: provinceOf(adcode), polygons: polygonsOf(file, item) };
}

/** The package draws each dash as a sliver; its line runs between the two vertices farthest apart. */
function lineOf(sliver: readonly Position[]): Position[] {
  const pairs = sliver.flatMap((a) =>
    sliver.map((b) => ({ ends: [a, b], length: Math.hypot(a[0] - b[0], a[1] - b[1]) })),
  );
  return pairs.reduce((longest, pair) => (pair.length > longest.length ? pair : longest)).ends;
}

const folderMeta = z.object({
  source: z.string(),
  date: z.string(),
  approval: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
});

/** Three areas inside Gansu that are no units of GB/T 2260, with the neighbour they share the longest border with. */
const merged: { [adcode: string]: string } = { "629700": "620700", "629800": "623000", "629900": "622900" };
const withDistricts = ["11", "12", "31", "50", "81"];

/**
 * A folder of GeoJSON as the state platform's files are cut: prefectures, districts of the municipalities, the dash line.
 * A municipality whose districts are not there stays whole. Throws BoundaryError.
 */
export function readFolder(folder: string, approval: string | null): BoundarySource {
  const read = (name: string) => readFeatures(name, readJson(folder, name));
  const toArea =
    (file: string) =>
    (item: Feature): Area => {
      const own = adcodeOf(file, item);
      const adcode = merged[own] ?? own;
      return { adcode, parent: provinceOf(adcode), polygons: polygonsOf(file, item) };
    };
  const prefectures = read("prefectures.geojson").map(toArea("prefectures.geojson"));
  const districts = read("municipal-districts.geojson").map(toArea("municipal-districts.geojson"));
  const divided = new Set(
    districts.map(({ parent }) => parent).filter((parent) => withDistricts.includes(parent.slice(0, 2))),
  );
  const hasDistricts = ({ parent }: Area) => divided.has(parent);
  const whole = (area: Area): Area =>
    /^(71|82)/.test(area.adcode) ? { ...area, adcode: provinceOf(area.adcode) } : area;
  const dashes = read("dash-line.geojson").flatMap(({ geometry: shape }): Position[][] => {
    if (shape.type === "LineString") return [shape.coordinates.map(([x, y]) => [x, y])];
    if (shape.type === "MultiLineString") return shape.coordinates.map((line) => line.map(([x, y]) => [x, y]));
    throw new BoundaryError("dash-line.geojson: areas where lines were expected");
  });
  return {
    ...readMeta(folder, approval),
    areas: [...prefectures.filter((area) => !hasDistricts(area)).map(whole), ...districts.filter(hasDistricts)],
    dashes,
  };
}

function readJson(folder: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, name), "utf8"));
  } catch (error) {
    throw new BoundaryError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The approval number is the one handed in or the one in meta.json; it is never known from the shapes. */
function readMeta(
  folder: string,
  approval: string | null,
): Pick<BoundarySource, "source" | "date" | "approval" | "note"> {
  if (!existsSync(join(folder, "meta.json")))
    return { source: basename(resolve(folder)), date: "日期未注明", approval, note: null };
  const parsed = folderMeta.safeParse(readJson(folder, "meta.json"));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BoundaryError(`meta.json: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  }
  return { ...parsed.data, approval: approval ?? parsed.data.approval };
}
