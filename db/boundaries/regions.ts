import type { BoundarySource } from "./source";
import { BoundaryError } from "./source";

type Region = { adcode: string; name: string; level: string; parent: string | null };

/** Cities of the 兵团 founded after a source was cut: no shape of theirs is known there, their ground is drawn with a neighbour. */
const foundedLater = new Set(["659011", "659012", "659013"]);

/**
 * Holds a source against the gazetteer: every area is a region of the province it lies in, and every region that maps draw
 * has an area. A province drawn whole owes no parts. Throws BoundaryError naming the source and the region.
 */
export function checkRegions({ source, areas }: BoundarySource, regions: readonly Region[]): void {
  const known = new Map(regions.map((region) => [region.adcode, region]));
  const stranger = areas.find(({ adcode, parent }) => {
    const region = known.get(adcode);
    return region === undefined || (adcode !== parent && region.parent !== parent);
  });
  if (stranger !== undefined)
    throw new BoundaryError(`${source}: area ${stranger.adcode} is no region of ${stranger.parent}`);

  const drawn = new Set(areas.map(({ adcode }) => adcode));
  const divided = new Set(areas.filter(({ adcode, parent }) => adcode !== parent).map(({ parent }) => parent));
  const isOwed = ({ adcode, level, parent }: Region) => {
    if (level === "province") return !drawn.has(adcode) && !divided.has(adcode);
    // Districts hang from a province only in the municipalities and Hong Kong; elsewhere they are no areas of a map.
    const isPart = (level === "prefecture" || level === "county") && parent !== null && divided.has(parent);
    return isPart && !drawn.has(adcode) && !foundedLater.has(adcode);
  };
  const shapeless = regions.find(isOwed);
  if (shapeless !== undefined)
    throw new BoundaryError(`${source}: region ${shapeless.adcode} ${shapeless.name} has no shape`);
}
