import { extentOf, isInside, squaredDistance } from "./polygons";
import type { Polygon, Position } from "./polygons";

const labelAspect = 2; // a short name is about twice as wide as it is tall

/**
 * The whole position with the most room for a name around it: the pole of inaccessibility of the polygon squeezed to the
 * proportions of a name. Where a shape is too thin to hold a whole position, a corner of it.
 */
export function getLabelPoint(polygon: Polygon): Position {
  const squeezed = polygon.map((ring) => ring.map(([x, y]): Position => [x / labelAspect, y]));
  let best = { point: polygon[0]?.[0] ?? [0, 0], room: 0 };
  let cells = coverWithCells(squeezed);
  while (cells.length > 0) {
    const promising = [];
    for (const cell of cells) {
      const room = roomAt([cell.x, cell.y], squeezed);
      if (room > best.room - 1) {
        const point: Position = [Math.round(cell.x * labelAspect), Math.round(cell.y)];
        const own = roomAt([point[0] / labelAspect, point[1]], squeezed);
        if (own > best.room) best = { point, room: own };
      }
      if (room + cell.half * Math.SQRT2 > best.room + 0.5) promising.push(cell);
    }
    cells = promising.flatMap(quarter);
  }
  return best.point;
}

type Cell = { x: number; y: number; half: number };

function coverWithCells(polygon: Polygon): Cell[] {
  const { left, right, bottom, top } = extentOf(polygon[0] ?? []);
  const side = Math.min(right - left, top - bottom);
  if (!(side > 0)) return [];
  const cells: Cell[] = [];
  for (let x = left; x < right; x += side)
    for (let y = bottom; y < top; y += side) cells.push({ x: x + side / 2, y: y + side / 2, half: side / 2 });
  return cells;
}

function quarter({ x, y, half }: Cell): Cell[] {
  const step = half / 2;
  return [-step, step].flatMap((dx) => [-step, step].map((dy) => ({ x: x + dx, y: y + dy, half: step })));
}

/** Distance to the nearest side, negative outside. */
function roomAt(point: Position, polygon: Polygon): number {
  let nearest = Infinity; // squared, as long as it is only compared
  for (const ring of polygon) {
    for (let index = 1; index < ring.length; index += 1) {
      const [a, b] = [ring[index - 1], ring[index]];
      if (a !== undefined && b !== undefined) nearest = Math.min(nearest, squaredDistance(point, a, b));
    }
  }
  return Math.sqrt(nearest) * (isInside(point, polygon) ? 1 : -1);
}
