import { analyse } from "chardet";
import iconv from "iconv-lite";
import { importing } from "@/lib/text/zh/import";
import { ImportError } from "../import-error";

const magic = [
  "%PDF",
  "PK\u0003\u0004",
  "\u0089PNG",
  "GIF8",
  "\u00ff\u00d8\u00ff",
  "\u007fELF",
  "\u00d0\u00cf\u0011\u00e0",
  "\u001f\u008b",
  "Rar!",
];
const byteOrderMarks: readonly [string, readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

export type Decoded = { text: string; encoding: string };

/** The text of `bytes` and the encoding found. Throws ImportError for binary data and for bytes that are no known text. */
export function decode(bytes: Uint8Array): Decoded {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (magic.some((mark) => head.startsWith(mark))) throw new ImportError(importing.bad.binary);
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const decoded = marked ? strictly(bytes, marked[0]) : (strictly(bytes, "utf-8") ?? guess(bytes));
  if (decoded === null)
    throw new ImportError(bytes.includes(0) ? importing.bad.binary : importing.bad.undecodable);
  if (bytes.includes(0) && !decoded.encoding.startsWith("utf-16")) throw new ImportError(importing.bad.binary);
  // A stray control character happens in real texts; many are no text.
  const controls = decoded.text.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  if (controls * 100 > decoded.text.length) throw new ImportError(importing.bad.binary);
  if (decoded.text.includes("\ufffd")) throw new ImportError(importing.bad.garbled);
  return decoded;
}

function strictly(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

const chinese: ReadonlyMap<string, string> = new Map([
  ["GB18030", "gb18030"],
  ["Big5", "big5"],
  ["UTF-16LE", "utf-16le"],
  ["UTF-16BE", "utf-16be"],
]);

/** The likeliest Chinese encoding under which nothing is lost; legacy encodings of other scripts are not considered. */
function guess(bytes: Uint8Array): Decoded | null {
  const likely = analyse(bytes.subarray(0, 1 << 16))[0]?.name ?? "";
  const encoding = chinese.get(likely) ?? "gb18030";
  const text = iconv.decode(Buffer.from(bytes), encoding);
  return !text.includes("\ufffd") && isPlausible(text, encoding) ? { text, encoding } : null;
}

/** Bytes of other scripts decode as GB18030 too, but into rare characters: a real text keeps to GB 2312. */
function isPlausible(text: string, encoding: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.slice(0, 5000) ?? [];
  if (han.length === 0) return false;
  if (encoding !== "gb18030") return true;
  const common = han.filter((letter) => {
    const [first = 0, second = 0] = iconv.encode(letter, "gb18030");
    return first >= 0xb0 && first <= 0xf7 && second >= 0xa1;
  });
  return common.length >= han.length * 0.9;
}
