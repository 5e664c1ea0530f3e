export type Cell = string | number | null;

/** CSV as Chinese Excel opens it: UTF-8 with BOM, CRLF, quotes where needed, no cell that a spreadsheet would run as a formula. */
export const csvHead = (header: readonly string[]): string => `\uFEFF${csvLines([header])}`;

export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(toCell).join(",")}\r\n`).join("");

function toCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  // A leading apostrophe keeps = + - @ from being read as a formula; plain negative numbers stay numbers.
  const text = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
