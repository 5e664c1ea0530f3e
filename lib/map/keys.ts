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

const arrows: { [key: string]: Direction | undefined } = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const typingPause = 700; // ms after which letters begin a new word

export type Typed = { text: string; at: number };

/** Where a key leads from a spot: its neighbour, an end of the list, or what the letters typed so far begin; `typed` keeps those. */
export function findTarget(
  { key, timeStamp }: { key: string; timeStamp: number },
  spots: readonly Spot[],
  from: Spot,
  typed: Typed,
): Spot | null {
  const direction = arrows[key];
  if (direction !== undefined) return nearestSpot(spots, from, direction);
  const ordered = spots.toSorted((a, b) => a.adcode.localeCompare(b.adcode));
  if (key === "Home") return ordered[0] ?? null;
  if (key === "End") return ordered.at(-1) ?? null;
  if (!/^[a-z0-9]$/i.test(key)) return null;
  // When the key was pressed, not when a busy page came to it.
  typed.text = timeStamp - typed.at < typingPause ? typed.text + key.toLowerCase() : key.toLowerCase();
  typed.at = timeStamp;
  return typedSpot(spots, from, typed.text);
}
