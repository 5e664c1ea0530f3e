import { extentOf, largestPart } from "@/lib/map/geometry/polygons";
import type { Area, Position } from "@/lib/map/geometry/polygons";
import { getAlbers, nationProjection } from "@/lib/map/geometry/projection";
import type { Projection } from "@/lib/map/geometry/projection";
import type { BoundarySource } from "./source";
import type { SheetPlan } from "./sheet";
import { simplify } from "./simplify";

const nationInterval = 5300; // metres: less than a pixel of the map on a page 1280 wide
const nationUnits = 2000;
const provinceUnits = 1600;
// An islet is at least a pixel and a half on a nation 1200 pixels wide; on its province's sheet it has its own outline.
const [nationMark, provinceMark] = [3, 1];
const southOfHainan = 17.9; // degrees; the main map has to reach the island's southern tip
const hainan = "460000";

/** The inset shows from Hanoi to Manila and from the coast to 曾母暗沙, as the rules for public maps ask. */
const insetCorners: readonly Position[] = [
  [105.8, 2.8],
  [121.4, 2.8],
  [105.8, 23.4],
  [121.4, 23.4],
  [114, 2.6],
  [114, 23.4],
];

type Names = SheetPlan["names"];

export async function planNation({ areas, dashes }: BoundarySource, names: Names): Promise<SheetPlan> {
  const { provinces } = await simplify(areas, nationInterval);
  return {
    areas: provinces.toSorted(byAdcode),
    dashes,
    names,
    project: nationProjection,
    body: provinces.flatMap((province) => province.polygons.flat(2)).filter(([, lat]) => lat > southOfHainan),
    units: nationUnits,
    mark: nationMark,
    inset: insetCorners,
    points: [], // on the nation's map they would cover their prefecture
  };
}

/** The parts of one province on their own sheet, cut finer the smaller the province is. */
export async function planProvince(
  province: string,
  { areas, dashes }: BoundarySource,
  names: Names,
  points: SheetPlan["points"] = [],
): Promise<SheetPlan> {
  const own = areas.filter((area) => area.parent === province);
  const body = own.flatMap((area) => (province === hainan ? mainIsland(own) : area.polygons.flat(2)));
  const extent = extentOf(body);
  const project = getOwnProjection(extent);
  const { areas: parts } = await simplify(own, intervalFor(body, project));
  return {
    areas: parts.toSorted(byAdcode),
    dashes: province === hainan ? dashes : [],
    names,
    project,
    body,
    units: provinceUnits,
    mark: provinceMark,
    inset: province === hainan ? insetCorners : null,
    points: points.filter(({ adcode }) => adcode.slice(0, 2) === province.slice(0, 2)),
  };
}

const byAdcode = (a: Area, b: Area) => a.adcode.localeCompare(b.adcode);

function mainIsland(areas: readonly Area[]): Position[] {
  return areas.flatMap((area) => largestPart(area.polygons)[0] ?? []).filter(([, lat]) => lat > southOfHainan);
}

/** Its own central meridian, and parallels a sixth from the southern and northern end: a province stands upright. */
function getOwnProjection({ left, right, bottom, top }: ReturnType<typeof extentOf>): Projection {
  const sixth = (top - bottom) / 6;
  return getAlbers([bottom + sixth, top - sixth], (left + right) / 2);
}

/** Metres: a nine-hundredth of the province's width, never finer than 40 nor coarser than 1800. */
function intervalFor(body: readonly Position[], project: Projection): number {
  const { left, right, bottom, top } = extentOf(body.map(project));
  const width = Math.sqrt((right - left) * (top - bottom));
  return Math.round(Math.min(Math.max(width / 900, 40), 1800));
}
