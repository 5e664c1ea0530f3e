"use client";

import { useEffect, useRef } from "react";
import type { DeskMode } from "@/lib/review/desk-keys";
import type { Proposal } from "@/lib/review/review";
import type { Selection } from "@/lib/review/state";
import { desk } from "@/lib/text/zh/desk";
import { ProposalCard } from "./proposal-card";
import styles from "./proposal-card.module.css";

type Props = {
  proposals: readonly Proposal[];
  selection: Selection;
  marked: ReadonlySet<string>;
  mode: DeskMode;
  draft: Proposal["content"] | null;
};

/** Proposals in the order of the text. Only the cards that a decision touched are drawn again. */
export function ProposalList({ proposals, selection, marked, mode, draft }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const id = selection?.kind === "proposal" ? selection.id : null;
  useEffect(() => {
    const card = id === null ? null : list.current?.querySelector(`#p-${CSS.escape(id)}`);
    card?.scrollIntoView({ block: "nearest" });
  }, [id]);
  if (proposals.length === 0) return <p>{desk.review.empty}</p>;
  return (
    <ol ref={list} className={styles.list}>
      {proposals.map((proposal) => (
        <ProposalCard
          key={proposal.id}
          proposal={proposal}
          isChosen={proposal.id === id}
          isMarked={marked.has(proposal.id)}
          mode={proposal.id === id ? mode : "none"}
          draft={proposal.id === id ? draft : null}
        />
      ))}
    </ol>
  );
}
