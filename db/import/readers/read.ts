import { extname } from "node:path";
import { importing } from "@/lib/text/zh/import";
import { ImportError } from "../import-error";
import { readCsv } from "./csv";
import { readDocx } from "./docx";
import { readHtml } from "./html";
import { readPdf } from "./pdf";
import type { Reading } from "./reading";
import { readMarkdown, readPlain } from "./text";
import { readXlsx } from "./xlsx";

export const largestFile = 20 * 1024 * 1024; // bytes

const readers: ReadonlyMap<string, (bytes: Uint8Array) => Promise<Reading>> = new Map([
  [".txt", readPlain],
  [".md", readMarkdown],
  [".html", readHtml],
  [".htm", readHtml],
  [".docx", readDocx],
  [".pdf", readPdf],
  [".csv", readCsv],
  [".xlsx", readXlsx],
]);

/** Reads the bytes of a file by its extension. Throws ImportError with a sentence for whoever chose the file. */
export async function readBytes(fileName: string, bytes: Uint8Array): Promise<Reading> {
  const extension = extname(fileName).toLowerCase();
  const reader = readers.get(extension);
  if (reader === undefined) throw new ImportError(importing.bad.extension(extension));
  if (bytes.length === 0) throw new ImportError(importing.bad.empty);
  if (bytes.length > largestFile)
    throw new ImportError(importing.bad.large((bytes.length / 1024 / 1024).toFixed(1)));
  const reading = await reader(bytes);
  if (reading.kind === "text" && reading.text.trim() === "") throw new ImportError(importing.bad.empty);
  return reading;
}
