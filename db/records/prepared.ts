import { createHash } from "node:crypto";
import type { Parsed } from "@/lib/review/review";
import type { SourceKind } from "@/lib/record/types";

/** A file read and parsed, ready to be shown or to enter the database. */
export type Prepared = {
  fileName: string;
  encoding: string;
  text: string; // normalised; its SHA-256 is the identity of the document
  sha256: string;
  joins: number[];
  pages: number[];
  sourceKind: SourceKind;
  url: string | null;
  parsed: Parsed;
};

/** Lower-case hexadecimal SHA-256 of a text as UTF-8. */
export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
