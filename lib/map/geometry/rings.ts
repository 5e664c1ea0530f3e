import { areaOf, extentOf } from "./polygons";
import type { Polygon, Position, Ring } from "./polygons";
import type { Projection } from "./projection";
import { isIslet } from "./islets";

/**
 * Polygons in whole units of a sheet, outer rings turning one way and holes the other. What closes up at this scale goes,
 * but an islet of the sea smaller than `mark` units is drawn as a square of that side; islets that fall on one mark share it.
 */
export function drawPolygons(polygons: readonly Polygon[], toUnits: Projection, mark: number): Polygon[] {
  const drawn = new Map<string, Polygon>();
  for (const [source, ...holes] of polygons) {
    if (source === undefined) continue;
    const ring = drawRing(source, toUnits);
    const outer = isIslet(source) && isBelow(mark, ring) ? drawMark(source, toUnits, mark) : ring;
    if (outer === null) continue;
    const inner = outer === ring ? holes.flatMap((hole) => drawHole(hole, toUnits)) : [];
    drawn.set(outer.join(" "), [outer, ...inner]);
  }
  return [...drawn.values()];
}

/** Rounded, with no point twice in a row and no needle that runs out and back; null when nothing is left. */
function drawRing(ring: readonly Position[], toUnits: Projection): Ring | null {
  const points: Ring = [];
  for (const position of ring.slice(0, -1)) {
    points.push(toUnits(position));
    if (isSame(points.at(-1), points.at(-2))) points.pop();
    if (isSame(points.at(-1), points.at(-3))) points.splice(-2);
  }
  while (points.length >= 3) {
    if (isSame(points[0], points.at(-1))) points.pop();
    else if (isSame(points[0], points.at(-2))) points.splice(-2);
    else if (isSame(points[1], points.at(-1))) points.shift();
    else break;
  }
  const [first] = points;
  if (first === undefined || points.length < 3) return null;
  const closed = [...points, first];
  const area = areaOf(closed);
  return area === 0 ? null : area > 0 ? closed : closed.toReversed();
}

const isSame = (a: Position | undefined, b: Position | undefined) =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

function drawHole(ring: Ring, toUnits: Projection): Ring[] {
  const drawn = drawRing(ring, toUnits);
  return drawn === null ? [] : [drawn.toReversed()];
}

function isBelow(mark: number, ring: Ring | null): boolean {
  if (ring === null) return true;
  const { left, right, bottom, top } = extentOf(ring);
  return Math.max(right - left, top - bottom) < mark;
}

function drawMark(ring: Ring, toUnits: Projection, side: number): Ring {
  const { left, right, bottom, top } = extentOf(ring.map(toUnits));
  const [x, y] = [Math.round((left + right - side) / 2), Math.round((bottom + top - side) / 2)];
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}
