/** What a file holds: the text of a bulletin, or the cells of a statistics table, header first. */
export type Reading =
  | { kind: "text"; text: string; encoding: string }
  | { kind: "table"; rows: TableRow[]; encoding: string };

/** `number` is the row as a person counts it in the file, from 1. */
export type TableRow = { number: number; cells: string[] };
