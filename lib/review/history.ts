import { diffFields, proposalFields, titleOf } from "./fields";
import type { FieldChange } from "./fields";
import type { Numeral, Proposal } from "./review";
import { desk } from "@/lib/text/zh/desk";
import type { RegionNames } from "@/lib/record/types";
import { numeralWords } from "@/lib/text/zh/record-words";

/** One decision as it is remembered: both sides of everything it touched. */
export type HistoryRecord = {
  id: number;
  document: string;
  action: Action;
  author: string;
  at: string;
  reason: string | null;
  before: Snapshot;
  after: Snapshot;
  undoes: number | null;
};
export type Action = keyof typeof desk.history.actions;
type Snapshot = { proposals: Proposal[]; numerals: Numeral[] };

export type RecordChange = { id: string; title: string; changes: FieldChange[] };

/** What a decision changed, record by record and field by field; a record it made differs from nothing. */
export function changesOf(
  { before, after }: Pick<HistoryRecord, "before" | "after">,
  names: RegionNames,
): RecordChange[] {
  const old = new Map(before.proposals.map((proposal) => [proposal.id, proposal]));
  const records = after.proposals.map((proposal) => {
    const was = old.get(proposal.id);
    const [from, to] = [was === undefined ? [] : proposalFields(was, names), proposalFields(proposal, names)];
    return { id: proposal.id, title: titleOf(proposal.content, names), changes: diffFields(from, to) };
  });
  const numerals = after.numerals.map((numeral, index) => {
    const was = before.numerals[index];
    const change = { word: desk.history.role, before: was ? roleOf(was) : "", after: roleOf(numeral) };
    return { id: `n-${numeral.start}`, title: desk.history.numeral(numeral.text), changes: [change] };
  });
  return [...records, ...numerals];
}

const roleOf = ({ role, reason }: Numeral) =>
  reason === null ? numeralWords[role] : `${numeralWords[role]}（${reason}）`;
