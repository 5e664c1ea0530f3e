import mapshaper from "mapshaper";
import { isIslet } from "@/lib/map/geometry/islets";
import type { Area, Polygon } from "@/lib/map/geometry/polygons";

/**
 * One simplification on shared arcs, so that neighbours keep one border and a province is exactly the union of its parts.
 * Every part of a multipolygon goes in alone: mapshaper protects one ring per shape, and each island has to be one.
 */
export type Simplified = { areas: Area[]; provinces: Area[] };

type Part = {
  type: "Feature";
  properties: { adcode: string; parent: string };
  geometry: { type: "Polygon"; coordinates: Polygon };
};

const isletInterval = 60; // metres: islands that must not vanish or move

/** `interval` in metres. Islets of the sea have no neighbours to mend a seam with, and the mending would swallow them. */
export async function simplify(areas: readonly Area[], interval: number): Promise<Simplified> {
  const parts = areas.flatMap(toParts);
  const isIsletPart = ({ geometry }: Part) => isIslet(geometry.coordinates[0] ?? []);
  const land = await run(
    parts.filter((part) => !isIsletPart(part)),
    [
      "-snap interval=0.0005",
      // Seams between neighbours are filled, straits and harbours are not: what counts as a seam shrinks with the scale.
      `-clean gap-fill-area=${Math.max(0.02, (interval / 1000) ** 2)}km2`,
      `-simplify weighted keep-shapes interval=${interval}`,
    ],
  );
  const islets = await run(parts.filter(isIsletPart), [
    `-simplify weighted keep-shapes interval=${isletInterval}`,
  ]);
  return {
    areas: join([...land.areas, ...islets.areas]),
    provinces: join([...land.provinces, ...islets.provinces]),
  };
}

async function run(parts: readonly Part[], commands: readonly string[]): Promise<Simplified> {
  if (parts.length === 0) return { areas: [], provinces: [] };
  const output = await mapshaper.applyCommands(
    [
      "-i parts.json name=parts",
      ...commands,
      "-dissolve adcode copy-fields=parent + name=areas",
      "-dissolve parent target=parts + name=provinces",
      "-o target=areas,provinces format=geojson",
    ].join(" "),
    { "parts.json": JSON.stringify({ type: "FeatureCollection", features: parts }) },
  );
  const read = (name: string) => JSON.parse(String(output[`${name}.json`])).features as OutFeature[];
  return {
    areas: read("areas").map((item) => toArea(item, item.properties.adcode ?? "")),
    provinces: read("provinces").map((item) => toArea(item, item.properties.parent)),
  };
}

/** One area for each adcode, with all its polygons. */
function join(areas: readonly Area[]): Area[] {
  const joined = new Map<string, Area>();
  for (const area of areas) {
    const polygons = [...(joined.get(area.adcode)?.polygons ?? []), ...area.polygons];
    joined.set(area.adcode, { ...area, polygons });
  }
  return [...joined.values()];
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
    properties: { adcode, parent },
    geometry: { type: "Polygon", coordinates: polygon },
  }));
}
