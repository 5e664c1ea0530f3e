import { join } from "node:path";
import { createBounded } from "@/bin/bounded";
import type { Outcome } from "@/bin/bounded";

const draw = createBounded<Uint8Array>({ script: join(process.cwd(), "bin/rasterise.ts") });

/** The SVG as PNG, `zoom` pixels to the unit, in a font of our own: a server has none for Chinese. */
export function rasterise(svg: string, zoom: number): Promise<Outcome<Uint8Array>> {
  return draw({ svg, zoom });
}
