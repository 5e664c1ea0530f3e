import { extractText, getDocumentProxy } from "unpdf";
import { importing } from "@/lib/text/import";
import { ImportError } from "../import-error";
import type { Reading } from "./reading";

/** The text of a PDF, pages apart by form feeds. Throws ImportError when it is damaged, locked or a scan without text. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pages = await extractPages(bytes);
  if (pages.every((page) => page.trim() === "")) throw new ImportError(importing.bad.scanned);
  return { kind: "text", text: pages.join("\f"), encoding: "pdf" };
}

async function extractPages(bytes: Uint8Array): Promise<string[]> {
  try {
    // A copy, because the reader takes the buffer over.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    return (await extractText(pdf, { mergePages: false })).text;
  } catch {
    throw new ImportError(importing.bad.damaged(".pdf"));
  }
}
