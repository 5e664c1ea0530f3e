import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import exceljs from "exceljs";
import { importing } from "@/lib/text/import";
import { ImportError } from "./import-error";

const header = Object.values(importing.columns);
const example = [...importing.example, ...importing.exampleSource];

/** The statistics template as bytes of a `.csv` (with a byte order mark, for Excel) or `.xlsx`. */
export async function formatTemplate(extension: string): Promise<Uint8Array | null> {
  if (extension === ".csv")
    return Buffer.from(`\ufeff${[header, example].map((row) => row.join(",")).join("\r\n")}\r\n`);
  if (extension !== ".xlsx") return null;
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(importing.sheet, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addRows([header, example]);
  sheet.columns.forEach((column) => {
    column.width = 18;
    column.numFmt = "@"; // text, so that no figure passes through a float
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
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
