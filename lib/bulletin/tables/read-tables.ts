import type { Adcode, Decimal } from "@/lib/record/types";
import { baseUnit, parseDecimal, shiftDecimal } from "@/lib/record/quantity";
import type { ProposedObservation, Found, Tiered } from "@/lib/review/review";

import { readBasis, readMeasure } from "../figures/measures";
import type { Words } from "../figures/measure-rule";
import { unitClass } from "../figures/units";
import type { Gazetteer } from "../gazetteer";
import { findQuantities } from "../numerals";
import type { Calendar } from "../periods/calendar";
import { noPeriod } from "../periods/choice";
import { findPeriods } from "../periods/periods";
import type { Period } from "../periods/period";
import type { Cell, Table } from "./table";

type Figure = Tiered<Found<ProposedObservation>>;
/** What tables hold: amounts and counts, and changes and shares beside them. */
export type TableFigures = { observations: Figure[]; growth: Figure[] };
type Around = { gazetteer: Gazetteer; calendar: Calendar };

const wholes = /^(?:全[省市区州县国]|合计|总计|共计|小计)/;
const changes = /增长|增幅|增速|同比|环比|涨幅|占比|比重|比例|%/;
const inBrackets =
  /[（(](?:单位[：:])?(?<unit>(?:万亿|亿|千万|百万|万|千)?(?:元|件次|人次|[件项家笔户个次人%]))[）)]/u;
const inCaption = /单位[：:]\s*(?<unit>(?:万亿|亿|万)?(?:元|[件项家笔户个次人]))/u;
const counted = /(?<unit>[项件笔家户])(?:数|次)/u;

/** The unit the head of a column states, or the line above the table; empty where neither does. */
function unitOf(label: string, captions: string): string {
  const own = inBrackets.exec(label)?.groups?.["unit"] ?? counted.exec(label)?.groups?.["unit"];
  if (own !== undefined) return own;
  const isMoney = /额|金|贷款|融资|规模/.test(label);
  const shared = inCaption.exec(captions)?.groups?.["unit"] ?? "";
  return shared.endsWith("元") === isMoney ? shared : "";
}

function numberIn(cell: Cell, unit: string): { value: Decimal; unit: string } | null {
  const plain = /^(?:-?\d{1,3}(?:,\d{3})+|-?\d+)(?:\.\d+)?%?$/.exec(cell.text)?.[0].replace(/[,%]/g, "");
  if (plain !== undefined) {
    const base = baseUnit(cell.text.endsWith("%") ? "%" : unit);
    return plain.length > 24
      ? null
      : { value: shiftDecimal(parseDecimal(plain), base.places), unit: base.unit };
  }
  const [own, more] = findQuantities(cell.text);
  const isWhole = own?.kind === "quantity" && own.text.length >= cell.text.replace(/^[约近超]/, "").length;
  return isWhole && more === undefined && own.value !== null ? { value: own.value, unit: own.unit } : null;
}

function periodIn(texts: readonly string[], { calendar }: Around): Period {
  for (const text of texts) {
    const named = findPeriods(text, calendar).find(({ completeness }) => completeness !== "unstated");
    if (named === undefined) continue;
    const { start: _start, end: _end, rule: _rule, ...period } = named;
    return period;
  }
  return noPeriod;
}

/** The region a head of a row or column names: a place, or the whole the table is about. */
function regionIn(cell: Cell, { scope }: Table, { gazetteer }: Around): Adcode | null {
  const [place, other] = gazetteer.find(cell.text, scope.province);
  if (place !== undefined && (other === undefined || other.city === place.city || place.city === null))
    return (other ?? place).area;
  if (cell.text.startsWith("全国")) return "100000";
  return wholes.test(cell.text) ? (scope.region ?? null) : null;
}

function wordsOf(label: string, captions: string, unit: string): Words {
  const clause = label.replace(inBrackets, "");
  const shown = captions.replace(/[。\n]/g, " ");
  return {
    own: clause,
    clause,
    after: "",
    segment: shown + clause,
    lead: shown + clause,
    earlier: "",
    unit,
    kind: unitClass(unit),
    scaled: false,
    topic: null,
    chain: null,
  };
}

/** Every number of a table that has a head, as a figure of the region and time its row, its column or the lines above name. */
function readTable(table: Table, around: Around): TableFigures {
  const found: TableFigures = { observations: [], growth: [] };
  const captions = table.captions.map(({ text }) => text).join("\n");
  const heads = table.head.map((cell) => ({ cell, region: regionIn(cell, table, around) }));
  const isAcross = heads.slice(1).some(({ region }) => region !== null);
  for (const row of table.rows) {
    const side = row.find((cell) => numberIn(cell, "") === null && /\p{Script=Han}/u.test(cell.text));
    const own = isAcross || side === undefined ? null : regionIn(side, table, around);
    for (const [i, cell] of row.entries()) {
      const head = heads[i];
      if (head === undefined || cell === side || /序号|排名|位次|名次|编号|电话/.test(head.cell.text)) continue;
      const label = isAcross ? (side?.text ?? "") : head.cell.text;
      const stated = numberIn(cell, unitOf(label, captions));
      if (stated === null) continue;
      const region =
        (isAcross ? head.region : own) ?? (own === null && head.region === null ? table.scope.region : null);
      const isChange = changes.test(label) || stated.unit === "%";
      const words = wordsOf(label, captions, stated.unit);
      const measured = isChange ? null : readMeasure(words);
      const indicator = measured?.indicator ?? null;
      const period = periodIn(
        [head.cell.text, side?.text ?? "", ...table.captions.map(({ text }) => text).toReversed()],
        around,
      );
      const record: Figure = {
        kind: "observation",
        region,
        indicator,
        ...period,
        basis: readBasis(indicator, words.clause, ""),
        status: "reported",
        value: stated.value,
        valueTo: null,
        unit: stated.unit,
        qualifier: "exact",
        literal: cell.text,
        claims: [],
        quote: cell.text,
        start: cell.start,
        end: cell.start + cell.text.length,
        rule: "table",
        tier: indicator !== null && region !== null && period.periodEnd !== null ? 2 : 3,
      };
      (isChange ? found.growth : found.observations).push(record);
    }
  }
  return found;
}

/** The figures of all tables of a text, in order. */
export function readTables(tables: readonly Table[], around: Around): TableFigures {
  const read = tables.map((table) => readTable(table, around));
  return {
    observations: read.flatMap(({ observations }) => observations),
    growth: read.flatMap(({ growth }) => growth),
  };
}
