import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { MapShapes, Sheet } from "@/lib/map/boundaries";
import { isInside } from "@/lib/map/geometry/polygons";
import type { Polygon, Position, Ring } from "@/lib/map/geometry/polygons";

/** What a build wrote, read back: areas and dashes of a sheet in the units of its sprite, once from each of its two files. */
export type BuiltSheet = { areas: Map<string, Polygon[]>; dashes: Position[][] };

export const fileOf = (folder: string, address: string) => join(folder, basename(address));

export function readGeoJson(folder: string, { geojson }: Sheet): BuiltSheet {
  const { features }: MapShapes = JSON.parse(readFileSync(fileOf(folder, geojson), "utf8"));
  const flip = ([x = 0, y = 0]: number[]): Position => [x, 0 - y];
  const areas = new Map<string, Polygon[]>();
  const dashes: Position[][] = [];
  for (const { properties, geometry } of features) {
    // The build writes areas as MultiPolygon and the dash line as MultiLineString.
    if (geometry.type === "MultiLineString")
      dashes.push(...(geometry.coordinates as number[][][]).map((line) => line.map(flip)));
    else
      areas.set(
        properties.adcode,
        (geometry.coordinates as number[][][][]).map((polygon) => polygon.map((ring) => ring.map(flip))),
      );
  }
  return { areas, dashes };
}

/** Lines of every path of the sprite by id, rings closed. */
export function readSprite(folder: string, { sprite }: Sheet): Map<string, Position[][]> {
  const svg = readFileSync(fileOf(folder, sprite), "utf8");
  const paths = svg.matchAll(/<path[^>]* id="([^"]*)" d="([^"]*)"\/>/g);
  return new Map([...paths].map(([, id = "", path = ""]) => [id, linesOf(path)]));
}

function linesOf(path: string): Position[][] {
  return path
    .split("M")
    .slice(1)
    .map((line) => {
      const numbers = (line.match(/-?\d+/g) ?? []).map(Number);
      const points: Position[] = [];
      let [x, y] = [0, 0];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        [x, y] = [x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)];
        points.push([x, y]);
      }
      const [first] = points;
      return line.endsWith("z") && first !== undefined ? [...points, first] : points;
    });
}

const sidesOfRing = (ring: Ring) => ring.slice(1).map((to, index) => ({ from: ring[index] ?? to, to }));

type Side = { from: Position; to: Position; adcode: string };

export function sidesOf(areas: ReadonlyMap<string, readonly Polygon[]>): Side[] {
  return [...areas].flatMap(([adcode, polygons]) =>
    polygons.flat().flatMap((ring) => sidesOfRing(ring).map((side) => ({ ...side, adcode }))),
  );
}

/** Sides whose neighbour does not run the same side the other way: coast, foreign border, or a gap or overlap. */
export function openSides(areas: ReadonlyMap<string, readonly Polygon[]>): Side[] {
  const sides = sidesOf(areas);
  const count = new Map<string, number>();
  for (const { from, to } of sides) {
    const key = `${from} ${to}`;
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return sides.filter(({ from, to }) => count.get(`${to} ${from}`) !== count.get(`${from} ${to}`));
}

/** Proper crossings between two sides of one ring; sides that touch at a corner do not count. */
export function countCrossings(ring: Ring): number {
  const turn = (a: Position, b: Position, c: Position) =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  const sides = sidesOfRing(ring);
  let crossings = 0;
  for (const [index, { from: a, to: b }] of sides.entries()) {
    for (const { from: c, to: d } of sides.slice(index + 2)) {
      if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) crossings += 1;
    }
  }
  return crossings;
}

/** Distance from a position to the nearest shape of a sheet, in its units; 0 in or on one. */
export function distanceTo(position: Position, polygons: Iterable<Polygon>): number {
  let least = Infinity;
  for (const polygon of polygons) {
    if (isInside(position, polygon)) return 0;
    for (const { from, to } of polygon.flatMap(sidesOfRing))
      least = Math.min(least, squaredDistance(position, from, to));
  }
  return Math.sqrt(least);
}

/** Square of the distance from a position to the side between two others. */
function squaredDistance([x, y]: Position, a: Position, b: Position): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(Math.max(along, 0), 1);
  return (x - a[0] - t * dx) ** 2 + (y - a[1] - t * dy) ** 2;
}
