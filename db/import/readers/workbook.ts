import { posix } from "node:path";
import type { Parts } from "./archive";
import { refuseOver } from "./limits";
import { scanXml } from "./xml";

export type Address = { address: string; row: number; column: number };

/** `B12` as row 12, column 2; null where it is no address of a cell. */
function parseAddress(address: string): Address | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { address, row: Number(digits), column };
}

/** Throws ImportError where a sheet has, or spans, more cells than the limit: a reader fills the gaps between them. */
export function refuseCells(part: Uint8Array): void {
  let [count, rows, columns] = [0, 0, 0];
  scanXml(part, (name, { r }) => {
    if (name === "row") rows = Math.max(rows, Number(r ?? rows + 1));
    if (name !== "c") return;
    const at = parseAddress(r ?? "");
    rows = Math.max(rows, at?.row ?? 0);
    columns = Math.max(columns, at?.column ?? 0);
    count += 1;
    refuseOver("cells", count);
  });
  refuseOver("cells", rows * Math.max(1, columns));
}

/** The first cell of a sheet that is a formula. */
export function findFormula(sheet: Uint8Array | undefined): Address | null {
  let cell: Address | null = null;
  let found: Address | null = null;
  if (sheet === undefined) return null;
  scanXml(sheet, (name, { r }) => {
    if (name === "c") cell = parseAddress(r ?? "");
    if (name === "f") found ??= cell;
  });
  return found;
}

/** The paths of the sheets, in the order of their tabs. */
export function sheetPaths(parts: Parts): string[] {
  const targets = new Map<string, string>();
  const ids: string[] = [];
  const read = (path: string) => parts[path] ?? new Uint8Array();
  scanXml(read("xl/_rels/workbook.xml.rels"), (name, { Id, Target }) => {
    if (name === "Relationship" && Id !== undefined && Target !== undefined)
      targets.set(Id, posix.resolve("/xl", Target).slice(1));
  });
  scanXml(read("xl/workbook.xml"), (name, attributes) => {
    if (name === "sheet") ids.push(attributes["r:id"] ?? "");
  });
  return ids.map((id) => targets.get(id) ?? "");
}
