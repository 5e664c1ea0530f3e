"use client";

import type { DeskMode } from "@/lib/review/desk-keys";
import type { Proposal } from "@/lib/review/review";
import { DismissForm } from "./dismiss-form";
import { RecordForm } from "./record-form";
import { useReviewTools } from "./review-context";
import { SplitForm } from "./split-form";

type Props = { proposal: Proposal; mode: DeskMode; draft: Proposal["content"] | null };

/** The form a card has open, in its place. */
export function CardForm({ proposal, mode, draft }: Props) {
  const { decide } = useReviewTools();
  const { id, revision, content } = proposal;
  if (mode === "dismiss") return <DismissForm proposal={proposal} />;
  if (mode === "split") return <SplitForm proposal={proposal} />;
  if (mode === "edit")
    return (
      <RecordForm
        content={draft ?? content}
        save={(next, reason) => decide({ action: "edit", proposal: id, revision, content: next, reason })}
      />
    );
  return null;
}
