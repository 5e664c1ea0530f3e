import type { Adcode } from "@/lib/record/types";

/** 方格图: one square per province-level unit, so that small regions weigh as much as large ones. */
export type Tile = { column: number; row: number };

export const tileColumns = 8;
export const tileRows = 8;

const rows: readonly (readonly [row: number, column: number, adcode: Adcode])[] = [
  [0, 7, "230000"],
  [1, 0, "650000"],
  [1, 4, "150000"],
  [1, 7, "220000"],
  [2, 2, "620000"],
  [2, 3, "640000"],
  [2, 4, "140000"],
  [2, 5, "110000"],
  [2, 6, "120000"],
  [2, 7, "210000"],
  [3, 0, "540000"],
  [3, 1, "630000"],
  [3, 3, "610000"],
  [3, 4, "410000"],
  [3, 5, "130000"],
  [3, 6, "370000"],
  [4, 2, "510000"],
  [4, 3, "500000"],
  [4, 4, "420000"],
  [4, 5, "340000"],
  [4, 6, "320000"],
  [4, 7, "310000"],
  [5, 2, "530000"],
  [5, 3, "520000"],
  [5, 4, "430000"],
  [5, 5, "360000"],
  [5, 6, "330000"],
  [6, 3, "450000"],
  [6, 4, "440000"],
  [6, 5, "350000"],
  [6, 7, "710000"],
  [7, 3, "460000"],
  [7, 4, "820000"],
  [7, 5, "810000"],
];

const tiles = new Map(rows.map(([row, column, adcode]) => [adcode, { row, column }]));

export function findTile(adcode: Adcode): Tile | undefined {
  return tiles.get(adcode);
}
