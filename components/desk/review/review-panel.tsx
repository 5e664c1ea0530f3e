"use client";

import type { TextSpan } from "@/lib/review/decisions";
import { mergeContents } from "@/lib/review/record-parts";
import type { Document, Proposal, ProposalKind } from "@/lib/review/review";
import type { ReviewState } from "@/lib/review/state";
import { desk } from "@/lib/text/zh/desk";
import { clauseAround } from "@/lib/review/clause";
import { AddPanel } from "./add-panel";
import { ConfirmPanel } from "./confirm-panel";
import { ConflictPanel } from "./conflict-panel";
import { KeysPanel } from "./keys-panel";
import { Published } from "./published";
import { RefusalList } from "./refusal-list";
import { useReviewTools } from "./review-context";
import { useTextSpan } from "./use-text-span";

type Props = { state: ReviewState; document: Document; isOn: boolean; turn: (isOn: boolean) => void };

const say = desk.review;

function countKinds(proposals: readonly Proposal[]): Record<ProposalKind, number> {
  const of = (kind: ProposalKind) => proposals.filter(({ content }) => content.kind === kind).length;
  return { activity: of("activity"), observation: of("observation"), campaign: of("campaign") };
}

/** What concerns more than one record, above both panes. */
export function ReviewPanel({ state, document, isOn, turn }: Props) {
  const { decide } = useReviewTools();
  const selected = useTextSpan(state.selection);
  const { mode, clash, refusal, proposals, numerals, marked, selection, published } = state;
  if (mode === "conflict" && clash !== null)
    return <ConflictPanel key={clash.current.revision} clash={clash} />;
  if (mode === "keys") return <KeysPanel isOn={isOn} turn={turn} />;
  if (mode === "accept-all") {
    const open = proposals.filter((each) => each.state === "open");
    const seen = open.map(({ id, revision }) => ({ proposal: id, revision }));
    const counts = say.kinds(countKinds(open));
    return (
      <ConfirmPanel
        key={counts}
        question={say.acceptAllTitle(counts)}
        word={desk.actions["accept-all"]}
        confirm={() => decide({ action: "accept-all", seen })}
      />
    );
  }
  if (mode === "merge") {
    const chosen = proposals.filter(({ id }) => marked.has(id));
    const content = chosen.length < 2 ? null : mergeContents(chosen.map((each) => each.content));
    const question = content === null ? say.mergeFew : say.mergeTitle(chosen.length);
    const ids = chosen.map(({ id }) => id);
    const confirm = content && (() => decide({ action: "merge", proposals: ids, content }));
    return <ConfirmPanel key={question} question={question} word={desk.actions.merge} confirm={confirm} />;
  }
  if (mode === "add") {
    const numeral =
      selection?.kind === "numeral" ? numerals.find(({ start }) => start === selection.start) : undefined;
    const span: TextSpan | null = selected.current ?? (numeral ? clauseAround(document.text, numeral) : null);
    if (span === null) return <ConfirmPanel question={say.addNone} word={desk.actions.add} confirm={null} />;
    return <AddPanel text={document.text} span={span} literal={numeral?.text ?? null} />;
  }
  if (mode === "publish" && refusal === null)
    return (
      <ConfirmPanel
        question={say.publishTitle}
        word={desk.actions.publish}
        confirm={() => decide({ action: "publish" })}
      />
    );
  if (refusal !== null) return <RefusalList refusal={refusal} />;
  return published ? <Published document={document} proposals={proposals} /> : null;
}
