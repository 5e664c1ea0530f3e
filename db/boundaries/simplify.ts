import mapshaper from "mapshaper";
import type { Area, Polygon, Position } from "./geometry";

/**
 * One simplification on shared arcs, so that neighbours keep one border and a province is exactly the union of its parts.
 * Every part of a multipolygon goes in alone: mapshaper protects one ring per shape, and each islet has to be one.
 */
export type Simplified = { areas: Area[]; provinces: Area[] };

type Part = {
  type: "Feature";
  properties: { adcode: string; parent: string; islet: boolean };
  geometry: { type: "Polygon"; coordinates: Polygon };
};

const isletInterval = 60; // metres: islands that must not vanish or move

/** `interval` in metres; `snap` mends the seams of a source whose neighbours were drawn apart. */
export async function simplify(areas: readonly Area[], interval: number): Promise<Simplified> {
  const parts = areas.flatMap(toParts);
  const commands = [
    "-i parts.json name=parts",
    "-snap interval=0.0005",
    // Seams between neighbours are filled, straits and harbours are not: what counts as a seam shrinks with the scale.
    `-clean gap-fill-area=${Math.max(0.02, (interval / 1000) ** 2)}km2`,
    `-simplify variable weighted keep-shapes interval="islet ? ${isletInterval} : ${interval}"`,
    "-dissolve adcode copy-fields=parent + name=areas",
    "-dissolve parent target=parts + name=provinces",
    "-o target=areas,provinces format=geojson",
  ].join(" ");
  const output = await mapshaper.applyCommands(commands, {
    "parts.json": JSON.stringify({ type: "FeatureCollection", features: parts }),
  });
  const read = (name: string) => JSON.parse(String(output[`${name}.json`])).features as OutFeature[];
  return {
    areas: read("areas").map((item) => toArea(item, item.properties.adcode ?? "")),
    provinces: read("provinces").map((item) => toArea(item, item.properties.parent)),
  };
}

type OutFeature = {
  properties: { adcode?: string; parent: string };
  geometry: { type: string; coordinates: Polygon | Polygon[] };
};

function toArea({ properties, geometry }: OutFeature, adcode: string): Area {
  // GeoJSON: a Polygon's coordinates are rings, a MultiPolygon's are polygons.
  const polygons =
    geometry.type === "Polygon" ? [geometry.coordinates as Polygon] : (geometry.coordinates as Polygon[]);
  return { adcode, parent: properties.parent, polygons };
}

function toParts({ adcode, parent, polygons }: Area): Part[] {
  return polygons.map((polygon) => ({
    type: "Feature",
    properties: { adcode, parent, islet: isIslet(polygon[0] ?? []) },
    geometry: { type: "Polygon", coordinates: polygon },
  }));
}

const mostIsletPoints = 400;

/** Sansha, Dongsha, Diaoyu and its islets, Lanyu and Lüdao: small rings that a map of China must show. */
export function isIslet(ring: readonly Position[]): boolean {
  if (ring.length >= mostIsletPoints) return false;
  return ring.every(
    ([lon, lat]) =>
      lat < 17.6 || // the South China Sea south of Hainan
      (lon > 112.2 && lon < 117.5 && lat < 21) || // Dongsha
      (lon > 122.9 && lat > 25.4 && lat < 26.2) || // Diaoyu
      (lon > 121.35 && lon < 121.75 && lat > 21.8 && lat < 22.8), // Lanyu, Lüdao
  );
}
