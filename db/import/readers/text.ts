import type { Reading } from "./reading";
import { decode } from "./decode";

export async function readPlain(bytes: Uint8Array): Promise<Reading> {
  return { kind: "text", ...decode(bytes) };
}

/** Markdown as its text: marks of headings and emphasis go, everything else stays as written. */
export async function readMarkdown(bytes: Uint8Array): Promise<Reading> {
  const { text, encoding } = decode(bytes);
  return { kind: "text", text: text.replace(/^#{1,6}[ \t]+/gm, "").replaceAll("**", ""), encoding };
}
