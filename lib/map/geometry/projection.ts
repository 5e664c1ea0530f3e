import type { Position } from "./polygons";

export type Projection = (position: Position) => Position;

const radius = 6_371_007; // metres, of the sphere with the Earth's surface
const radians = Math.PI / 180;

/**
 * Albers equal-area conic with two standard parallels, in metres, y pointing north. The nation uses 25° and 47° around
 * 105° E, as the national atlas does; a province uses its own, so that it stands upright.
 */
export function getAlbers(parallels: readonly [number, number], meridian: number): Projection {
  const [south, north] = [parallels[0] * radians, parallels[1] * radians];
  const n = (Math.sin(south) + Math.sin(north)) / 2;
  const c = Math.cos(south) ** 2 + 2 * n * Math.sin(south);
  const middle = radiusAt((south + north) / 2);
  function radiusAt(latitude: number): number {
    return (radius / n) * Math.sqrt(c - 2 * n * Math.sin(latitude));
  }
  return ([longitude, latitude]) => {
    const [r, angle] = [radiusAt(latitude * radians), n * (longitude - meridian) * radians];
    return [r * Math.sin(angle), middle - r * Math.cos(angle)];
  };
}

export const nationProjection = getAlbers([25, 47], 105);
