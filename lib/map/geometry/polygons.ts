/** Plain GeoJSON pieces of the boundary build. Rings are closed: the last position repeats the first. */

export type Position = readonly [x: number, y: number];
export type Ring = Position[];
export type Polygon = Ring[]; // outer ring, then holes
export type Area = { adcode: string; parent: string; polygons: Polygon[] };

/** Twice-signed area by the shoelace rule, halved; positive when the ring turns anticlockwise in a y-up plane. */
export function areaOf(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [a, b] = [ring[index - 1], ring[index]];
    if (a !== undefined && b !== undefined) sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum / 2;
}

export type Extent = { left: number; bottom: number; right: number; top: number };

export function extentOf(positions: Iterable<Position>): Extent {
  const extent = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  for (const [x, y] of positions) {
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.bottom = Math.min(extent.bottom, y);
    extent.top = Math.max(extent.top, y);
  }
  return extent;
}

/** Whether a position lies in a polygon, by crossing number; holes count. */
export function isInside([x, y]: Position, polygon: Polygon): boolean {
  let isIn = false;
  for (const ring of polygon) {
    for (let index = 1; index < ring.length; index += 1) {
      const [a, b] = [ring[index - 1], ring[index]];
      if (a === undefined || b === undefined) continue;
      const crosses = a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0];
      if (crosses) isIn = !isIn;
    }
  }
  return isIn;
}

/** The polygon with the largest outer ring. */
export function largestPart(polygons: readonly Polygon[]): Polygon {
  const sized = polygons.map((polygon) => ({ polygon, area: Math.abs(areaOf(polygon[0] ?? [])) }));
  return sized.toSorted((a, b) => b.area - a.area)[0]?.polygon ?? [];
}
