import { join } from "node:path";
import { createCraftsman } from "./craftsman";
import type { Outcome } from "./craftsman";

const draw = createCraftsman<Uint8Array>({ script: join(process.cwd(), "bin/rasterise.mjs") });

/** The SVG as PNG, `zoom` pixels to the unit, in a font of our own: a server has none for Chinese. */
export function rasterise(svg: string, zoom: number): Promise<Outcome<Uint8Array>> {
  return draw({ svg, zoom });
}
