import { inflateSync } from "node:zlib";
import { extractText, getDocumentProxy } from "unpdf";
import { importing } from "@/lib/text/zh/import";
import { ImportError } from "../import-error";
import { limits, refuseExpansion, refuseOver } from "./limits";
import type { Reading } from "./reading";

/** The text of a PDF, pages apart by form feeds. Throws ImportError when it is damaged, locked, over a limit or a scan without text. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  refuseStreams(bytes);
  const pages = await extractPages(bytes);
  if (pages.every((page) => page.trim() === "")) throw new ImportError(importing.bad.scanned);
  return { kind: "text", text: pages.join("\f"), encoding: "pdf" };
}

async function extractPages(bytes: Uint8Array): Promise<string[]> {
  try {
    // A copy, because the reader takes the buffer over.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    refuseOver("pages", pdf.numPages);
    return (await extractText(pdf, { mergePages: false })).text;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (error instanceof RangeError) throw new ImportError(importing.bad.depth(limits.depth));
    throw new ImportError(importing.bad.damaged(".pdf"));
  }
}

/** Throws ImportError when what the streams of a PDF hold, pictures apart, expands too far. */
function refuseStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let expanded = 0;
  let end = 0;
  for (let at = file.indexOf("stream", end); at >= 0; at = file.indexOf("stream", end)) {
    const dictionary = file.toString("latin1", Math.max(end, at - 2000), at);
    const start = at + "stream".length + (file[at + 6] === 13 ? 2 : 1);
    const close = file.indexOf("endstream", start);
    const until = close < 0 ? file.length : close;
    end = close < 0 ? file.length : close + "endstream".length;
    if (dictionary.includes("/Image") || !/\/Fl(?:ateDecode)?\b/.test(dictionary)) continue;
    expanded += expandedSize(file.subarray(start, until));
    refuseExpansion(expanded, bytes.length);
  }
}

/** Bytes that a deflated stream holds, one more than the limit for any that holds more; 0 where it is none. */
function expandedSize(stream: Uint8Array): number {
  try {
    return inflateSync(stream, { maxOutputLength: limits.expanded }).length;
  } catch (error) {
    const isLarge = error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isLarge ? limits.expanded + 1 : 0; // damaged or locked: the reader says so
  }
}
