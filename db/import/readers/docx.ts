import mammoth from "mammoth";
import { importing } from "@/lib/text/import";
import { ImportError } from "../import-error";
import { openParts, packParts } from "./archive";
import type { Reading } from "./reading";
import { scanXml } from "./xml";

/** The paragraphs of a Word document. Throws ImportError when it cannot be opened or is over a limit. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const parts = openParts(bytes, ".docx");
  for (const part of Object.values(parts)) scanXml(part);
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(packParts(parts)) });
    return { kind: "text", text: value, encoding: "docx" };
  } catch {
    throw new ImportError(importing.bad.damaged(".docx"));
  }
}
