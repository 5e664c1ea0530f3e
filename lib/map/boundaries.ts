import type { Adcode } from "@/lib/record/types";

/** What `bin/boundaries.ts` says about the files it built, in the units of the sprite (y down). */

export type Box = readonly [x: number, y: number, width: number, height: number];

export type Shape = {
  name: string;
  short: string;
  cp: readonly [x: number, y: number];
  box: Box;
  area: number;
};

/** An area that is no unit of GB/T 2260 and has no shape: 雄安新区, a high-tech zone. */
export type SpecialPoint = { adcode: Adcode; short: string; at: readonly [x: number, y: number] };

/** One sheet of shapes: the nation with its provinces, or a province with its prefectures. */
export type Sheet = {
  sprite: string; // address of the SVG file; a shape is `#r420000` in it
  geojson: string;
  view: Box;
  inset?: Box; // South China Sea
  shapes: { [adcode: Adcode]: Shape };
  points: SpecialPoint[];
};

export type Boundaries = {
  source: string;
  date: string;
  approval: string | null; // 审图号, only with approved boundaries
  note: string | null;
  nation: Sheet;
  provinces: { [adcode: Adcode]: Sheet };
};

/** The GeoJSON of a sheet, as ECharts takes it: integers in sprite units, y pointing north. */
export type MapShapes = {
  type: "FeatureCollection";
  features: {
    type: "Feature";
    properties: { adcode: string; name: string; short: string; cp?: readonly number[] };
    geometry: { type: "MultiPolygon" | "MultiLineString"; coordinates: unknown };
  }[];
};
