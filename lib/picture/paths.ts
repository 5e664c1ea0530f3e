import type { Box } from "@/lib/map/boundaries";

/**
 * The parts of an outline that reach into a box. Sprites hold whole regions; a picture cropped to a province, or to the sea,
 * would carry islands far outside it, and the rasteriser gives up on groups that are mostly out of sight.
 */
export function cropPath(path: string, box: Box): string {
  return path
    .split(/(?=M)/)
    .filter((ring) => overlaps(boundsOf(ring), box))
    .join("");
}

type Bounds = { left: number; top: number; right: number; bottom: number };

/** Bounds of one ring as the boundary build writes it: an absolute start, then relative steps. */
function boundsOf(ring: string): Bounds {
  const numbers = ring.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  let [x, y] = [numbers[0] ?? 0, numbers[1] ?? 0];
  const bounds = { left: x, top: y, right: x, bottom: y };
  for (let index = 2; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}

function overlaps({ left, top, right, bottom }: Bounds, [x, y, width, height]: Box): boolean {
  return left < x + width && right > x && top < y + height && bottom > y;
}
