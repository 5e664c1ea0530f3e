import mammoth from "mammoth";
import { importing } from "@/lib/text/zh/import";
import { ImportError } from "../import-error";
import { openParts, packParts } from "./archive";
import type { Reading } from "./reading";
import { scanXml } from "./xml";

const body = "word/document.xml";
const cellMark = "\u{f000d}";
const pageMark = "\u{f000c}"; // of a private plane: the reader keeps it, and no document holds it

/** Page breaks as words: where the pages last fell when it was laid out, else where its writer broke them. */
function markPages(xml: string): string {
  const laidOut = /<w:lastRenderedPageBreak\s*\/>/g;
  const broken = /<w:br\s[^>]*w:type="page"[^>]*\/>/g;
  return xml.replaceAll(laidOut.test(xml) ? laidOut : broken, `<w:t>${pageMark}</w:t>`);
}

/** The end of every cell as a word, so that the cells of a row are not told as paragraphs. */
function markCells(xml: string): string {
  return xml.replaceAll(
    /<\/w:p>\s*<\/w:tc>(?=\s*<w:tc[ >])/g,
    `<w:r><w:t>${cellMark}</w:t></w:r></w:p></w:tc>`,
  );
}

/** The paragraphs of a Word document. Throws ImportError when it cannot be opened or is over a limit. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const parts = openParts(bytes, ".docx");
  for (const part of Object.values(parts)) scanXml(part);
  const main = parts[body];
  if (main !== undefined) parts[body] = Buffer.from(markCells(markPages(Buffer.from(main).toString("utf8"))));
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(packParts(parts)) });
    return {
      kind: "text",
      text: value.replaceAll(new RegExp(`${cellMark}\\n*`, "gu"), "|").replaceAll(pageMark, "\f"),
      encoding: "docx",
    };
  } catch {
    throw new ImportError(importing.bad.damaged(".docx"));
  }
}
