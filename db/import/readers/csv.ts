import { CsvError, parse } from "csv-parse/sync";
import { importing } from "@/lib/text/import";
import { ImportError } from "../import-error";
import { decode } from "./decode";
import type { Reading, TableRow } from "./reading";

/** The rows of a CSV file. Throws ImportError when it is no table or a cell is a formula. */
export async function readCsv(bytes: Uint8Array): Promise<Reading> {
  const { text, encoding } = decode(bytes);
  const rows: TableRow[] = [];
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], context) => {
        rows.push({ number: context.lines, cells: record.map((cell) => cell.trim()) });
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw new ImportError(importing.bad.damaged(".csv"));
    throw error;
  }
  for (const { number, cells } of rows) {
    const at = cells.findIndex((cell) => cell.startsWith("="));
    if (at >= 0) throw new ImportError(importing.bad.formula(number, rows[0]?.cells[at] ?? String(at + 1)));
  }
  return { kind: "table", rows, encoding };
}
