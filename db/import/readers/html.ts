import { Parser } from "htmlparser2";
import type { Reading } from "./reading";
import { decode } from "./decode";
import { refuseOver } from "./limits";

const hidden = new Set(["script", "style", "noscript", "template", "head", "svg"]);
const blocks = new Set(
  "address article aside blockquote body br center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** The visible text of a page, a block a line, in one pass. Scripts and styles are not text and never run. */
export async function readHtml(bytes: Uint8Array): Promise<Reading> {
  const { text: html, encoding } = decode(bytes);
  const lines: string[] = [];
  let line: string[] = [];
  let depth = 0;
  let hiddenAt: number | null = null; // how deep the outermost hidden element stands
  const breakLine = () => {
    const written = line.join("").replace(/\s+/g, " ").trim();
    if (written !== "") lines.push(written);
    line = [];
  };
  const parser = new Parser({
    onopentag: (name) => {
      depth += 1;
      refuseOver("depth", depth);
      if (hidden.has(name)) hiddenAt ??= depth;
      if (blocks.has(name)) breakLine();
    },
    onclosetag: (name) => {
      if (hiddenAt === depth) hiddenAt = null;
      depth -= 1;
      if (blocks.has(name)) breakLine();
    },
    ontext: (text) => {
      if (hiddenAt === null) line.push(text);
    },
  });
  parser.write(html);
  parser.end();
  breakLine();
  return { kind: "text", text: lines.join("\n"), encoding };
}
