import { CsvError, parse } from "csv-parse/sync";
import { importing } from "@/lib/text/zh/import";
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
    if (error instanceof CsvError) throw new ImportError(sentence(error, rows, text));
    throw error;
  }
  for (const { number, cells } of rows) {
    const at = cells.findIndex((cell) => cell.startsWith("="));
    if (at >= 0) throw new ImportError(importing.bad.formula(number, rows[0]?.cells[at] ?? String(at + 1)));
  }
  return { kind: "table", rows, encoding };
}

/** Where a table stops being one. A quote that is never closed is noticed at the end: its line is the one after the last whole row. */
function sentence(error: CsvError, rows: readonly TableRow[], text: string): string {
  const at = (key: string): number | null => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === "number" ? value : null;
  };
  const column = at("column") ?? at("index") ?? 0;
  const name = rows[0]?.cells[column] ?? String(column + 1);
  if (error.code !== "CSV_QUOTE_NOT_CLOSED") return importing.bad.quote(at("lines") ?? 1, name);
  const after = rows.at(-1)?.number ?? 0;
  const skipped = text
    .split("\n")
    .slice(after)
    .findIndex((line) => line.trim() !== "");
  return importing.bad.open(after + Math.max(skipped, 0) + 1, name);
}
