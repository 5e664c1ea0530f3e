import type { Box, MapShapes, Shape, Sheet } from "@/lib/map/boundaries";
import { areaOf, extentOf, largestPart } from "@/lib/map/geometry/polygons";
import type { Area, Polygon, Position } from "@/lib/map/geometry/polygons";
import { getLabelPoint } from "@/lib/map/geometry/label-point";
import type { Projection } from "@/lib/map/geometry/projection";
import { drawPolygons } from "@/lib/map/geometry/rings";

/** Projected to whole units of one sheet, y pointing down as SVG has it. */
type Drawn = { adcode: string; polygons: Polygon[] };

export type SheetPlan = {
  areas: readonly Area[];
  dashes: readonly Position[][];
  names: ReadonlyMap<string, { name: string; short: string }>;
  project: Projection;
  /** Positions the main view has to show. */
  body: readonly Position[];
  units: number; // of the longer side of the body
  mark: number; // side of the smallest mark an islet is drawn with, in units
  points: readonly { adcode: string; short: string; position: Position }[];
  inset: readonly Position[] | null; // corners of the South China Sea inset, in degrees
};

export type BuiltSheet = { svg: string; geojson: string; sheet: Omit<Sheet, "sprite" | "geojson"> };

const margin = 0.008; // of the longer side

/**
 * Shapes of one sheet as a sprite and as GeoJSON of the very same integers, with label points and boxes. Throws RangeError
 * when an area has no name.
 */
export function buildSheet(plan: SheetPlan): BuiltSheet {
  const { toUnits, view } = fitSheet(plan);
  const drawn = plan.areas.map(({ adcode, polygons }): Drawn => ({
    adcode,
    polygons: drawPolygons(polygons, toUnits, plan.mark),
  }));
  const dashes = plan.dashes.map((line) => line.map(toUnits));
  const shapes = Object.fromEntries(drawn.map((area) => [area.adcode, toShape(area, plan.names)]));
  return {
    svg: toSprite(drawn, dashes),
    geojson: JSON.stringify(toGeoJson(drawn, dashes, shapes)),
    sheet: {
      view,
      ...(plan.inset === null ? {} : { inset: boxOf(plan.inset.map(toUnits)) }),
      shapes,
      points: plan.points.map(({ adcode, short, position }) => ({
        adcode,
        short,
        at: toPair(toUnits(position)),
      })),
    },
  };
}

/** How degrees become whole units of the sheet, and the box of its main view: the body with a margin. */
export function fitSheet({ body, project, units }: Pick<SheetPlan, "body" | "project" | "units">): {
  toUnits: Projection;
  view: Box;
} {
  const { left, right, bottom, top } = extentOf(body.map(project));
  const scale = units / Math.max(right - left, top - bottom);
  const pad = Math.round(units * margin);
  const length = (metres: number) => Math.round(metres * scale);
  return {
    toUnits: (position) => {
      const [x, y] = project(position);
      return [length(x - left) + pad, length(top - y) + pad];
    },
    view: [0, 0, length(right - left) + 2 * pad, length(top - bottom) + 2 * pad],
  };
}

const toPair = ([x, y]: Position): [number, number] => [x, y];

function toShape({ adcode, polygons }: Drawn, names: SheetPlan["names"]): Shape {
  const words = names.get(adcode);
  if (words === undefined) throw new RangeError(`area ${adcode} is not in regions.csv`);
  const largest = largestPart(polygons);
  const outer = largest[0] ?? [];
  const [x, y] = getLabelPoint(largest);
  return { ...words, cp: [x, y], box: boxOf(outer), area: Math.abs(areaOf(outer)) };
}

function boxOf(positions: readonly Position[]): Box {
  const { left, bottom, right, top } = extentOf(positions);
  return [left, bottom, right - left, top - bottom];
}

// Lines keep their width in pixels however far the map is scaled; the property is not inherited through <use>, so each path carries it.
const lineKeepingPath = '<path vector-effect="non-scaling-stroke"';

function toSprite(areas: readonly Drawn[], dashes: readonly Position[][]): string {
  const paths = areas.map(
    ({ adcode, polygons }) =>
      `<path id="r${adcode}" d="${polygons
        .flat()
        .map((ring) => `${pathOf(ring.slice(0, -1))}z`)
        .join("")}"/>`,
  );
  const dash = dashes.length === 0 ? "" : `<path id="dash" d="${dashes.map(pathOf).join("")}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg"><defs>${paths.join("")}${dash}</defs></svg>\n`.replaceAll(
    "<path",
    lineKeepingPath,
  );
}

/** An absolute start and relative whole steps, with no separator where a minus sign is one. */
function pathOf(line: readonly Position[]): string {
  const [first, ...rest] = line;
  if (first === undefined) return "";
  let [x, y] = first;
  const steps = rest.flatMap(([nextX, nextY]) => {
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(" ").replaceAll(" -", "-")}`;
}

/** ECharts turns y round, so the same integers go out with y pointing north. */
function toGeoJson(
  areas: readonly Drawn[],
  dashes: readonly Position[][],
  shapes: { [adcode: string]: Shape },
): MapShapes {
  const northUp = (line: readonly Position[]) => line.map(([x, y]) => [x, 0 - y]);
  const features = areas.map(({ adcode, polygons }): MapShapes["features"][number] => {
    const { name = "", short = "", cp = [0, 0] } = shapes[adcode] ?? {};
    return {
      type: "Feature",
      properties: { adcode, name, short, cp: [cp[0], 0 - cp[1]] },
      geometry: { type: "MultiPolygon", coordinates: polygons.map((polygon) => polygon.map(northUp)) },
    };
  });
  if (dashes.length > 0) {
    const properties = { adcode: "100000_JD", name: "南海断续线", short: "" };
    features.push({
      type: "Feature",
      properties,
      geometry: { type: "MultiLineString", coordinates: dashes.map(northUp) },
    });
  }
  return { type: "FeatureCollection", features };
}
