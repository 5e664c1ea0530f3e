"use client";

import { useState } from "react";
import type { TextSpan } from "@/lib/review/decisions";
import { blankActivity, blankObservation } from "@/lib/review/record-parts";
import { desk } from "@/lib/text/desk";
import form from "../form.module.css";
import styles from "./choices.module.css";
import { RecordForm } from "./record-form";
import { useReviewTools } from "./review-context";

const say = desk.review;

/** A record no rule found, from what was selected in the text or from the clause around a numeral. */
export function AddPanel({ text, span, literal }: { text: string; span: TextSpan; literal: string | null }) {
  const { decide } = useReviewTools();
  const [kind, setKind] = useState<"activity" | "observation">(literal === null ? "activity" : "observation");
  const quote = text.slice(span.start, span.end);
  const content = kind === "activity" ? blankActivity(quote) : blankObservation(literal);
  return (
    <section className={styles.choices} aria-label={say.addTitle}>
      <p>
        <b>{say.addTitle}</b> <q>{quote}</q>
      </p>
      <div className={form.row} role="radiogroup" aria-label={say.addKind}>
        {(["activity", "observation"] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="kind" checked={kind === each} onChange={() => setKind(each)} />{" "}
            {each === "activity" ? say.addActivity : say.addObservation}
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
