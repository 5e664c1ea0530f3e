"use client";

import { useState } from "react";
import type { TextSpan } from "@/lib/review/decisions";
import { blankActivity, blankCampaign, blankObservation } from "@/lib/review/record-parts";
import { proposalKinds } from "@/lib/review/review";
import type { Content, ProposalKind } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import form from "../form.module.css";
import styles from "./choices.module.css";
import { RecordForm } from "./record-form";
import { useReviewTools } from "./review-context";

const say = desk.review;
const words = {
  activity: say.addActivity,
  observation: say.addObservation,
  campaign: say.addCampaign,
} satisfies Record<ProposalKind, string>;
const blank: Record<ProposalKind, (quote: string, literal: string | null) => Content> = {
  activity: (quote) => blankActivity(quote),
  observation: (_, literal) => blankObservation(literal),
  campaign: (quote) => blankCampaign(quote),
};

/** A record no rule found, from what was selected in the text or from the clause around a numeral. */
export function AddPanel({ text, span, literal }: { text: string; span: TextSpan; literal: string | null }) {
  const { decide } = useReviewTools();
  const [kind, setKind] = useState<ProposalKind>(literal === null ? "activity" : "observation");
  const quote = text.slice(span.start, span.end);
  const content = blank[kind](quote, literal);
  return (
    <section className={styles.choices} aria-label={say.addTitle}>
      <p>
        <b>{say.addTitle}</b> <q>{quote}</q>
      </p>
      <div className={form.row} role="radiogroup" aria-label={say.addKind}>
        {proposalKinds.map((each) => (
          <label key={each}>
            <input type="radio" name="kind" checked={kind === each} onChange={() => setKind(each)} />{" "}
            {words[each]}
          </label>
        ))}
      </div>
      <RecordForm
        key={kind}
        content={content}
        hasReason={false}
        save={(saved) => decide({ action: "add", span, content: saved })}
      />
    </section>
  );
}
