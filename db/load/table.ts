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

/** A field's name as its column: `startsOn` is starts_on. */
export const columnOf = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Reads a data file row by row through `schema`, whose keys are the fields of the columns. An empty cell is the empty string.
 * `hash` is over the cells as written: it tells a reload whether the row has changed. Throws LoadError at the first bad row.
 */
export function readTable<S extends z.ZodObject>(file: string, schema: S): Row<z.output<S>>[] {
  const names = Object.keys(schema.shape);
  const rows = parseCsv(file);
  const header = rows[0]?.record ?? [];
  const isOptional = (name: string) => schema.shape[name]?.safeParse(undefined).success === true;
  const read = names.filter((name) => header.includes(columnOf(name)));
  const missing = names.filter((name) => !read.includes(name) && !isOptional(name)).map(columnOf);
  if (missing.length > 0)
    throw new LoadError(fileWords.load.unreadable(basename(file), fileWords.load.columns(missing.join(", "))));
  return rows.slice(1).map(({ record, line }) => {
    const cellOf = (name: string) => record[header.indexOf(columnOf(name))] ?? "";
    const result = schema.safeParse(Object.fromEntries(read.map((name) => [name, cellOf(name)])));
    if (!result.success) {
      const issue = result.error.issues[0];
      const name = String(issue?.path[0] ?? names[0]);
      refuse(file, line, columnOf(name), cellOf(name), issue?.message ?? fileWords.load.required);
    }
    // A column that may be left out and is empty says nothing: a file that gains one has not changed its rows.
    const said = read.filter((name) => !isOptional(name) || cellOf(name) !== "");
    const hash = createHash("sha256").update(JSON.stringify(said.map(cellOf)));
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
