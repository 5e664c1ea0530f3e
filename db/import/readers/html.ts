import { parse } from "node-html-parser";
import type { Reading } from "./reading";
import { decode } from "./decode";

/** The visible text of a page, a block a line. Scripts and styles are not text and never run. */
export async function readHtml(bytes: Uint8Array): Promise<Reading> {
  const { text, encoding } = decode(bytes);
  const root = parse(text, { comment: false });
  for (const hidden of root.querySelectorAll("script, style, noscript, template, head, svg")) hidden.remove();
  for (const line of root.querySelectorAll("br")) line.replaceWith(parse("<div></div>"));
  return { kind: "text", text: root.structuredText, encoding };
}
