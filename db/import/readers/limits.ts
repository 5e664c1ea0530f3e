import { importing } from "@/lib/text/zh/import";
import { ImportError } from "../import-error";

const MB = 1024 * 1024;

/** What a file from outside may cost. The first two are watched by the process that handed it over, the rest by the readers. */
export const limits = {
  time: 10_000, // ms
  memory: 300 * MB,
  expanded: 100 * MB,
  ratio: 100,
  pages: 2_000,
  depth: 500,
  cells: 1_000_000,
} as const;

/** Below this the ratio says nothing: a few empty tables of a workbook shrink further. */
const small = MB;

/** Throws ImportError where `expanded` bytes are too many, at all or for a file of `size` bytes. */
export function refuseExpansion(expanded: number, size: number): void {
  if (expanded > limits.expanded) throw new ImportError(importing.bad.expanded(limits.expanded / MB));
  if (expanded > small && expanded > size * limits.ratio)
    throw new ImportError(importing.bad.ratio(limits.ratio));
}

/** Throws ImportError where `count` is over the limit of its kind. */
export function refuseOver(kind: "pages" | "depth" | "cells", count: number): void {
  if (count > limits[kind]) throw new ImportError(importing.bad[kind](limits[kind]));
}
