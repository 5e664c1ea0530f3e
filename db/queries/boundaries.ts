import { isNation } from "@/lib/record/regions";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Boundaries, Sheet, SpecialPoint } from "@/lib/map/boundaries";
import type { Adcode } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";
import { findRegion } from "./regions";

let kept: { text: string; boundaries: Boundaries } | undefined;

/**
 * What the boundary build wrote, or null when it has not run: pages then stand in with table and tile grid.
 * Any other failure to read the file is an error like any other.
 */
export async function getBoundaries(): Promise<Boundaries | null> {
  const text = await readMeta();
  if (text === null) return null;
  if (kept?.text !== text) kept = { text, boundaries: parseBoundaries(text) };
  return kept.boundaries;
}

/** Provinces are looked up by what readers ask for: `constructor` is none of them. */
export function parseBoundaries(text: string): Boundaries {
  const boundaries = JSON.parse(text) as Boundaries; // written by db/boundaries.ts, whose tests hold it to the type
  return { ...boundaries, provinces: Object.assign(Object.create(null), boundaries.provinces) };
}

/** The shapes of one scope and the note that has to stand under them: the approval number, or that they prove nothing. */
export async function getShapes(text: Text, scope: Adcode): Promise<{ sheet: Sheet | null; note: string }> {
  const boundaries = await getBoundaries();
  if (boundaries === null) return { sheet: null, note: text.boundaries.sketch };
  const { approval, source, nation, provinces } = boundaries;
  const note =
    approval === null
      ? text.boundaries.sketch
      : `${text.boundaries.source(source)}${text.comma}${text.boundaries.approved(approval)}`;
  const sheet = isNation(scope) ? nation : (provinces[scope] ?? null);
  return {
    sheet: sheet && { ...sheet, points: await Promise.all(sheet.points.map((point) => named(text, point))) },
    note,
  };
}

/** The build knows the points of special areas by their Chinese names. */
async function named(text: Text, point: SpecialPoint): Promise<SpecialPoint> {
  const region = await findRegion(text, point.adcode);
  return region === undefined ? point : { ...point, short: region.short };
}

async function readMeta(): Promise<string | null> {
  try {
    return await readFile(join(process.cwd(), "public/geo/meta.json"), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
