import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import writeXlsxFile from "write-excel-file/node";
import { importing } from "@/lib/text/zh/import";
import { ImportError } from "./import-error";

const header = Object.values(importing.columns);
const example = [...importing.example, ...importing.exampleSource];

/** The statistics template as bytes of a `.csv` (with a byte order mark, for Excel) or `.xlsx`. */
export async function formatTemplate(extension: string): Promise<Uint8Array | null> {
  if (extension === ".csv")
    return Buffer.from(`\ufeff${[header, example].map((row) => row.join(",")).join("\r\n")}\r\n`);
  if (extension !== ".xlsx") return null;
  // Text, so that no figure passes through a float.
  const rows = [header, example].map((row) => row.map((value) => ({ value, type: String, format: "@" })));
  const book = writeXlsxFile(rows, {
    sheet: importing.sheet,
    stickyRowsCount: 1,
    columns: header.map(() => ({ width: 18 })),
  });
  return new Uint8Array(await book.toBuffer());
}

/** Writes the template to `path`. Throws ImportError when its extension is no table's or the folder cannot be written. */
export async function writeTemplate(path: string): Promise<void> {
  const bytes = await formatTemplate(extname(path).toLowerCase());
  if (bytes === null) throw new ImportError(importing.bad.write(path));
  try {
    await writeFile(path, bytes);
  } catch {
    throw new ImportError(importing.bad.write(path));
  }
}
