/** Moving over a map by keys: pure geometry and names, so that it can be tested without a browser. */

export type Spot = { adcode: string; pinyin: string; x: number; y: number };

export type Direction = "left" | "right" | "up" | "down";

const steps: { [direction in Direction]: readonly [dx: number, dy: number] } = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The nearest spot in a direction: within 60° of it, distance growing with the angle off. Null at the edge of the map. */
export function nearestSpot(spots: readonly Spot[], from: Spot, direction: Direction): Spot | null {
  const [dx, dy] = steps[direction];
  let best: { spot: Spot; cost: number } | null = null;
  for (const spot of spots) {
    const [x, y] = [spot.x - from.x, spot.y - from.y];
    const along = x * dx + y * dy;
    const across = Math.abs(x * dy - y * dx);
    if (spot === from || along <= 0 || across > along * Math.sqrt(3)) continue;
    const cost = along + 2 * across;
    if (best === null || cost < best.cost) best = { spot, cost };
  }
  return best?.spot ?? null;
}

/** The first spot after `from`, in adcode order and round the end, whose pinyin or code begins with what was typed. */
export function typedSpot(spots: readonly Spot[], from: Spot, typed: string): Spot | null {
  const ordered = spots.toSorted((a, b) => a.adcode.localeCompare(b.adcode));
  const matches = ordered.filter((spot) => spot.pinyin.startsWith(typed) || spot.adcode.startsWith(typed));
  if (typed.length === 1) return matches.find((spot) => spot.adcode > from.adcode) ?? matches[0] ?? null;
  return matches.find((spot) => spot.adcode >= from.adcode) ?? matches[0] ?? null;
}
