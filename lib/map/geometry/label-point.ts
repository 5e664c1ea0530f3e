import polylabel from "polylabel";
import { isInside } from "./polygons";
import type { Polygon, Position } from "./polygons";

const labelAspect = 2; // a short name is about twice as wide as it is tall
const precision = 0.25; // of a position; the place is rounded to a whole one

/**
 * The whole position with the most room for a name around it: the pole of inaccessibility of the polygon squeezed to the
 * proportions of a name. Where a shape is too thin to hold a whole position, a corner of it.
 */
export function getLabelPoint(polygon: Polygon): Position {
  const squeezed = polygon.map((ring) => ring.map(([x, y]): [number, number] => [x / labelAspect, y]));
  const [x = 0, y = 0] = polylabel(squeezed, precision);
  const point: Position = [Math.round(x * labelAspect), Math.round(y)];
  return isInside(point, polygon) ? point : (polygon[0]?.[0] ?? [0, 0]);
}
