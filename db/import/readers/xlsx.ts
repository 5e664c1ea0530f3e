import readXlsxFile from "read-excel-file/universal";
import { importing } from "@/lib/text/zh/import";
import { ImportError } from "../import-error";
import { openParts, packParts } from "./archive";
import type { Parts } from "./archive";
import { refuseExpansion } from "./limits";
import type { Reading, TableRow } from "./reading";
import { findFormula, refuseCells, sheetPaths } from "./workbook";

/** The rows of the first sheet that has any. Throws ImportError when it cannot be opened, is over a limit or a cell is a formula. */
export async function readXlsx(bytes: Uint8Array): Promise<Reading> {
  const parts = openParts(bytes, ".xlsx");
  for (const part of Object.values(parts)) refuseCells(part);
  const sheets = await open(parts);
  const at = sheets.findIndex(({ data }) => data.length > 0);
  const data = sheets[at]?.data ?? [];
  const formula = findFormula(parts[sheetPaths(parts)[at] ?? ""]);
  const rows: TableRow[] = [];
  let size = 0;
  data.forEach((row, index) => {
    const cells = row.map(cellText);
    size += cells.reduce((sum, cell) => sum + cell.length, 0);
    refuseExpansion(size, bytes.length);
    if (cells.some((cell) => cell !== "")) rows.push({ number: index + 1, cells });
  });
  if (formula !== null)
    throw new ImportError(
      importing.bad.formula(formula.row, rows[0]?.cells[formula.column - 1] ?? formula.address),
    );
  return { kind: "table", rows, encoding: "xlsx" };
}

async function open(parts: Parts) {
  try {
    return await readXlsxFile(Uint8Array.from(packParts(parts)).buffer);
  } catch {
    throw new ImportError(importing.bad.damaged(".xlsx"));
  }
}

/** A number as its shortest digits, a date as its day, anything else as shown. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null ? "" : String(cell).trim();
}
