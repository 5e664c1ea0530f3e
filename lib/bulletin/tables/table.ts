import type { Paragraph } from "../sections";

/** A cell with its offset in the whole text. */
export type Cell = { text: string; start: number };

/** Rows of cells that stand together, the first of them the heads of the columns; `captions` are the lines right above. */
export type Table = { captions: Paragraph[]; head: Cell[]; rows: Cell[][]; scope: Paragraph["scope"] };

const ruled = /^[\s|:：—–-]+$/;
const captionLines = 4;

/** The cells of a line, or null where it is none of a table. */
function cellsOf({ text, start }: Paragraph): Cell[] | null {
  if (!text.includes("|") || /[。；]/.test(text)) return null;
  const cells: Cell[] = [];
  let from = 0;
  for (const part of text.split("|")) {
    const front = part.length - part.trimStart().length;
    cells.push({ text: part.trim(), start: start + from + front });
    from += part.length + 1;
  }
  if (cells[0]?.text === "" && text.startsWith("|")) cells.shift();
  if (cells.at(-1)?.text === "" && text.endsWith("|")) cells.pop();
  return cells.length < 2 ? null : cells;
}

/** The tables of a text, and its other paragraphs. A lone line with a bar in it is no table. */
export function splitTables(paragraphs: readonly Paragraph[]): { tables: Table[]; prose: Paragraph[] } {
  const tables: Table[] = [];
  const prose: Paragraph[] = [];
  for (let i = 0; i < paragraphs.length; i += 1) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined) break;
    const rows: Cell[][] = [];
    let next = i;
    for (let line = paragraphs[next]; line !== undefined; line = paragraphs[(next += 1)]) {
      const cells = cellsOf(line);
      if (cells === null) break;
      if (!ruled.test(line.text)) rows.push(cells);
    }
    const [head, ...body] = rows;
    if (head === undefined || body.length === 0) {
      prose.push(paragraph);
      continue;
    }
    const captions = prose.slice(-captionLines).filter((each) => each.text !== "" && each.text.length < 80);
    tables.push({ captions, head, rows: body, scope: paragraph.scope });
    i = next - 1;
  }
  return { tables, prose };
}
