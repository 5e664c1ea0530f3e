import type { Numeral, Parsed, ProposedObservation, Tiered } from "@/lib/review/review";
import { importing } from "@/lib/text/zh/import";
import { ImportError } from "./import-error";
import type { Places } from "./places";
import { hashText } from "../records/prepared";
import type { Prepared } from "../records/prepared";
import type { TableRow } from "./readers/reading";
import { readRow, requiredColumns } from "./statistics-row";
import type { Column, StatisticsRow } from "./statistics-row";

const { bad, columns } = importing;
const between = " | ";

/**
 * A statistics table as a text of its own, one row a line, with an observation on every line. Throws ImportError that
 * names the first row and column that cannot be read.
 */
export function prepareStatistics(
  fileName: string,
  { rows, encoding }: { rows: readonly TableRow[]; encoding: string },
  places: Places,
): Prepared {
  const [header, ...filled] = rows;
  const names = header?.cells ?? [];
  const missing = requiredColumns.filter((column) => !names.includes(columns[column]));
  if (missing.length > 0)
    throw new ImportError(
      bad.missing(
        missing.map((column) => columns[column]),
        Object.values(columns),
      ),
    );
  const body = filled.filter((row) => cellOf(names, row, "title") !== importing.exampleSource[0]);
  if (body.length === 0) throw new ImportError(bad.noRows);

  const read = body.map((row) => readRow(row.number, (column) => cellOf(names, row, column), places));
  const first = read[0];
  if (first === undefined) throw new ImportError(bad.noRows);
  const other = read.find(
    (row) => row.source.title !== first.source.title || row.source.date !== first.source.date,
  );
  if (other) throw new ImportError(bad.cell(other.number, columns.title, other.source.title, bad.oneSource));

  const lines = [names, ...body.map((row) => names.map((_, index) => row.cells[index] ?? ""))].map((cells) =>
    cells.map((cell) => cell.replace(/\s+/g, " ")).join(between),
  );
  const text = lines.join("\n");
  const parsed = toParsed(read, lines, text);
  const whole = { fileName, encoding, text, sha256: hashText(text), joins: [], pages: [], parsed };
  return { ...whole, sourceKind: "official", url: first.source.url };
}

function cellOf(names: readonly string[], row: TableRow, column: Column): string {
  const at = names.indexOf(columns[column]);
  return at < 0 ? "" : (row.cells[at] ?? "");
}

function toParsed(rows: readonly StatisticsRow[], lines: readonly string[], text: string): Parsed {
  const observations: Tiered<ProposedObservation>[] = [];
  const numerals: Numeral[] = [];
  let start = (lines[0]?.length ?? 0) + 1;
  rows.forEach((row, index) => {
    const end = start + (lines[index + 1]?.length ?? 0);
    observations.push({
      ...row.observation,
      quote: text.slice(start, end),
      start,
      end,
      rule: "statistics-row",
      tier: 1,
    });
    const at = text.indexOf(`${between}${row.literal}${between}`, start);
    if (at >= start && at < end) {
      const from = at + between.length;
      const span = { start: from, end: from + row.literal.length };
      numerals.push({ ...span, text: row.literal, role: "observation", reason: importing.reason.tableCell });
    }
    start = end + 1;
  });
  const { title, publisher, date } = rows[0]?.source ?? { title: null, publisher: null, date: null };
  const head = { title, publisher, date, issue: null, totalIssue: null };
  return {
    head,
    isReadable: true,
    campaigns: [],
    activities: [],
    observations,
    growth: [],
    policy: [],
    numerals,
    notices: [],
  };
}
