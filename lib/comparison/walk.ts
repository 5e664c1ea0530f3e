import type { Point } from "./series";

const steps: { readonly [key: string]: readonly [along: number, across: number] } = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The mark that a key leads to from the one at hand. Arrows go along a line of marks or across to the nearest year of the next
 * line, Home and End to the ends of the line; null where the key leads nowhere, so that the page may have it.
 */
export function walk(lines: readonly (readonly Point[])[], current: string | null, key: string): Point | null {
  const step = steps[key];
  if (step === undefined && key !== "Home" && key !== "End") return null;
  const row = lines.findIndex((line) => line.some(({ id }) => id === current));
  const line = lines[row] ?? lines.find(({ length }) => length > 0) ?? [];
  if (step === undefined) return line.at(key === "Home" ? 0 : -1) ?? null;
  if (row === -1) return line[0] ?? null;
  const at = line.findIndex(({ id }) => id === current);
  const [along, across] = step;
  if (across === 0 || lines.length === 1) return line[at + along + across] ?? null;
  return nearest(lines[row + across] ?? [], line[at]);
}

function nearest(line: readonly Point[], from: Point | undefined): Point | null {
  const distance = ({ year }: Point) => Math.abs(Number(year) - Number(from?.year));
  return line.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** First and last of `count` years, `span` of them, with the year at `at` as near the middle as the ends allow. */
export function windowAround(at: number, span: number, count: number): readonly [first: number, last: number] {
  const size = Math.min(Math.max(1, span), count);
  const first = Math.min(Math.max(0, at - Math.floor(size / 2)), count - size);
  return [first, first + size - 1];
}
