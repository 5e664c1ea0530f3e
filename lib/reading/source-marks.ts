import type { Source } from "@/lib/record/types";

/** The number of each source of a page, from one, in the order of its list. */
export type SourceMarks = ReadonlyMap<string, number>;

export const numberSources = (sources: readonly Pick<Source, "id">[]): SourceMarks =>
  new Map([...new Set(sources.map(({ id }) => id))].map((id, index) => [id, index + 1]));

const runs = [
  { from: 1, to: 20, first: 0x2460 },
  { from: 21, to: 35, first: 0x3251 },
  { from: 36, to: 50, first: 0x32b1 },
];

/** ① to ㊿; past the last that Unicode has, the number in brackets. */
export function circledNumber(number: number): string {
  const run = runs.find(({ from, to }) => number >= from && number <= to);
  return run === undefined ? `[${number}]` : String.fromCodePoint(run.first + number - run.from);
}

/** Where a page's list names the source of this number. */
export const sourceAnchor = (number: number) => `source-${number}`;
