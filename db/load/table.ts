import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createHash } from "node:crypto";
import { CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";
import { fileWords } from "@/lib/text/zh/file-words";

/** A row of a data file that may not enter the database; `message` names file, line, column, value and reason. */
export class LoadError extends Error {
  override name = "LoadError";
}

export type Row<T> = { line: number; hash: string; value: T };

/** Throws the LoadError of one cell. */
export function refuse(file: string, line: number, column: string, value: string, reason: string): never {
  throw new LoadError(fileWords.load.bad(fileWords.load.at(basename(file), line, column), value, reason));
}

/**
 * Reads a data file row by row through `schema`, whose keys are the columns. An empty cell is the empty string.
 * `hash` is over the cells as written: it tells a reload whether the row has changed. Throws LoadError at the first bad row.
 */
export function readTable<S extends z.ZodObject>(file: string, schema: S): Row<z.output<S>>[] {
  const columns = Object.keys(schema.shape);
  const rows = parseCsv(file);
  const header = rows[0]?.record ?? [];
  const isOptional = (column: string) => schema.shape[column]?.safeParse(undefined).success === true;
  const absent = columns.filter((column) => !header.includes(column));
  const missing = absent.filter((column) => !isOptional(column));
  const read = columns.filter((column) => !absent.includes(column));
  if (missing.length > 0)
    throw new LoadError(fileWords.load.unreadable(basename(file), fileWords.load.columns(missing.join(", "))));
  return rows.slice(1).map(({ record, line }) => {
    const cells = Object.fromEntries(header.map((column, index) => [column, record[index] ?? ""]));
    const result = schema.safeParse(cells);
    if (!result.success) {
      const issue = result.error.issues[0];
      const column = String(issue?.path[0] ?? header[0]);
      refuse(file, line, column, cells[column] ?? "", issue?.message ?? fileWords.load.required);
    }
    // A column that may be left out and is empty says nothing: a file that gains one has not changed its rows.
    const said = read.filter((column) => !isOptional(column) || cells[column] !== "");
    const hash = createHash("sha256").update(JSON.stringify(said.map((column) => cells[column])));
    return { line, hash: hash.digest("hex"), value: result.data };
  });
}

type CsvLine = { record: string[]; line: number };

function parseCsv(file: string): CsvLine[] {
  try {
    const lines: CsvLine[] = [];
    parse(readFileSync(file, "utf8"), {
      bom: true,
      on_record: (record: string[], context) => {
        lines.push({ record, line: context.lines });
        return null;
      },
    });
    return lines;
  } catch (error) {
    if (error instanceof CsvError)
      throw new LoadError(fileWords.load.unreadable(basename(file), error.message));
    throw error;
  }
}
