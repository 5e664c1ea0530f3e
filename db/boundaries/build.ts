import { join } from "node:path";
import type { Boundaries, Sheet } from "@/lib/map/boundaries";
import { openFolder } from "./files";
import { planNation, planProvince } from "./plans";
import { checkRegions } from "./regions";
import { buildSheet } from "./sheet";
import type { SheetPlan } from "./sheet";
import { readFolder, readPackage } from "./source";
import { regionRow } from "../load/rows";
import { readTable } from "../load/table";

type Options = { from?: string | undefined; approval?: string | null; to?: string };

/**
 * Builds `public/geo`: a sprite, a GeoJSON and their measures for the nation and for each province, from the npm package or
 * from an operator's folder. Deterministic. Throws BoundaryError, with the old files in place, when a boundary file is damaged,
 * an area has no adcode or is no region, or a region has no shape.
 */
export async function buildBoundaries({
  from,
  approval = null,
  to = "public/geo",
}: Options = {}): Promise<Boundaries> {
  const regions = readTable(join(import.meta.dirname, "../data/regions.csv"), regionRow).map(
    (row) => row.value,
  );
  const names = new Map(regions.map(({ adcode, name, short }) => [adcode, { name, short }]));
  const districts = new Map(
    regions.filter(({ parent }) => parent === "810000").map(({ adcode, name }) => [name, adcode]),
  );
  const points = regions.flatMap(({ adcode, short, level, lon, lat }) =>
    level === "special" && lon !== null && lat !== null
      ? [{ adcode, short, position: [Number(lon), Number(lat)] as const }]
      : [],
  );
  const source = from === undefined ? readPackage(districts) : readFolder(from, approval);
  checkRegions(source, regions);
  const provinces = regions.filter(({ level }) => level === "province").map(({ adcode }) => adcode);

  const folder = openFolder(to);
  const build = (stem: string, plan: SheetPlan): Sheet => {
    const { svg, geojson, sheet } = buildSheet(plan);
    return {
      sprite: folder.writeHashed(stem, "svg", svg),
      geojson: folder.writeHashed(stem, "json", geojson),
      ...sheet,
    };
  };
  const nation = build("china", await planNation(source, names));
  const sheets: [string, Sheet][] = [];
  for (const province of provinces)
    sheets.push([province, build(province, await planProvince(province, source, names, points))]);
  const { areas: _areas, dashes: _dashes, ...about } = source;
  const boundaries: Boundaries = { ...about, nation, provinces: Object.fromEntries(sheets) };
  folder.write("meta.json", JSON.stringify(boundaries));
  folder.finish();
  return boundaries;
}
