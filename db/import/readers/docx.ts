import mammoth from "mammoth";
import { importing } from "@/lib/text/import";
import { ImportError } from "../import-error";
import type { Reading } from "./reading";

/** The paragraphs of a Word document. Throws ImportError when it cannot be opened. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return { kind: "text", text: value, encoding: "docx" };
  } catch {
    throw new ImportError(importing.bad.damaged(".docx"));
  }
}
