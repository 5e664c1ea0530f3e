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

/** A row of a table while it is read: the lines of each cell. */
type Row = { cells: string[][]; depth: number };
const longestCell = 60; // characters; a longer one lays out a page

/** The visible text of a page, a block a line, a row of short cells a line with bars, in one pass. Scripts and styles are not text and never run. */
export async function readHtml(bytes: Uint8Array): Promise<Reading> {
  const { text: html, encoding } = decode(bytes);
  const lines: string[] = [];
  let line: string[] = [];
  let depth = 0;
  let hiddenAt: number | null = null; // how deep the outermost hidden element stands
  const rows: Row[] = [];
  const breakLine = () => {
    const written = line.join("").replace(/\s+/g, " ").trim();
    if (written !== "") (rows.at(-1)?.cells.at(-1) ?? lines).push(written);
    line = [];
  };
  const closeRow = () => {
    const cells = rows.pop()?.cells ?? [];
    const isRow =
      cells.length > 1 && cells.every((each) => each.length < 2 && (each[0] ?? "").length <= longestCell);
    const out = rows.at(-1)?.cells.at(-1) ?? lines;
    if (isRow && cells.some((each) => each.length > 0)) out.push(cells.map((each) => each[0] ?? "").join("|"));
    else for (const each of cells.flat()) out.push(each);
  };
  const parser = new Parser({
    onopentag: (name) => {
      depth += 1;
      refuseOver("depth", depth);
      if (hidden.has(name)) hiddenAt ??= depth;
      if (blocks.has(name) || name === "th") breakLine();
      if (name === "tr") rows.push({ cells: [], depth });
      if (name === "td" || name === "th") rows.at(-1)?.cells.push([]);
    },
    onclosetag: (name) => {
      if (hiddenAt === depth) hiddenAt = null;
      if (blocks.has(name) || name === "th") breakLine();
      if (name === "tr" && rows.at(-1)?.depth === depth) closeRow();
      depth -= 1;
    },
    ontext: (text) => {
      if (hiddenAt === null) line.push(text);
    },
  });
  parser.write(html);
  parser.end();
  breakLine();
  while (rows.length > 0) closeRow();
  return { kind: "text", text: lines.join("\n"), encoding };
}
