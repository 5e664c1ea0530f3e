import exceljs from "exceljs";
import type { Cell } from "exceljs";
import { importing } from "@/lib/text/import";
import { ImportError } from "../import-error";
import type { Reading, TableRow } from "./reading";

/** The rows of the first sheet that has any. Throws ImportError when it cannot be opened or a cell is a formula. */
export async function readXlsx(bytes: Uint8Array): Promise<Reading> {
  const sheet = (await open(bytes)).worksheets.find(({ actualRowCount }) => actualRowCount > 0);
  const rows: TableRow[] = [];
  sheet?.eachRow((row, number) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (cell.type === exceljs.ValueType.Formula)
        throw new ImportError(importing.bad.formula(number, rows[0]?.cells[column - 1] ?? cell.address));
      cells[column - 1] = cellText(cell);
    });
    if (cells.some((cell) => cell !== ""))
      rows.push({ number, cells: Array.from(cells, (cell) => cell ?? "") });
  });
  return { kind: "table", rows, encoding: "xlsx" };
}

async function open(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
    return workbook;
  } catch {
    throw new ImportError(importing.bad.damaged(".xlsx"));
  }
}

/** A number as its shortest digits, a date as its day, anything else as shown. */
function cellText(cell: Cell): string {
  if (cell.value instanceof Date) return cell.value.toISOString().slice(0, 10);
  return cell.text.trim();
}
