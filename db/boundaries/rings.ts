import { areaOf } from "./geometry";
import type { Polygon, Position, Ring } from "./geometry";
import type { Projection } from "./projection";
import { isIslet } from "./simplify";

/**
 * Polygons in whole units of a sheet, outer rings turning one way and holes the other. What closes up at this scale goes,
 * except an islet of the sea: it stays as the smallest mark. Islets that fall on one mark share it.
 */
export function drawPolygons(polygons: readonly Polygon[], toUnits: Projection): Polygon[] {
  const drawn = new Map<string, Polygon>();
  for (const [source, ...holes] of polygons) {
    if (source === undefined) continue;
    const outer = drawRing(source, toUnits) ?? (isIslet(source) ? markAt(source, toUnits) : null);
    if (outer === null) continue;
    const inner = holes.flatMap((hole) => {
      const ring = drawRing(hole, toUnits);
      return ring === null ? [] : [ring.toReversed()];
    });
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

function markAt(ring: Ring, toUnits: Projection): Ring | null {
  const [position] = ring;
  if (position === undefined) return null;
  const [x, y] = toUnits(position);
  return [
    [x, y],
    [x + 1, y],
    [x, y + 1],
    [x, y],
  ];
}
