import { palette } from "./palette";

/** How a line is told from the others: its colour, and its symbol as a path in a box of 12. */
export type SeriesLook = { color: string; path: string };

const paths = [
  "M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
  "M1.5 1.5h9v9h-9z",
  "M6 1.5l4.5 9h-9z",
  "M6 1.5l4.5 4.5l-4.5 4.5l-4.5-4.5z",
  "M3.5 1.5h5a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-5a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2z",
  "M6 1.5l4.5 9l-4.5-2.25l-4.5 2.25z",
] as const;

export function lookOf(index: number): SeriesLook {
  const at = index % paths.length;
  return { color: palette.series[at] ?? palette.bar, path: paths[at] ?? paths[0] };
}
