"use client";

import { Fragment, useState } from "react";
import { cutPoints, spansAt } from "@/lib/review/record-parts";
import type { Proposal } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import form from "../form.module.css";
import styles from "./choices.module.css";
import { useReviewTools } from "./review-context";

const say = desk.review;

/** The sentence with a button after every clause. */
export function SplitForm({ proposal: { id, revision, content, quote, start } }: { proposal: Proposal }) {
  const { decide, close } = useReviewTools();
  const points = cutPoints(quote);
  const [cuts, setCuts] = useState<readonly number[]>([]);
  const toggle = (at: number) =>
    setCuts(cuts.includes(at) ? cuts.filter((each) => each !== at) : [...cuts, at]);
  const parts = spansAt(quote, start, cuts).map((span) => ({ span, content }));
  return (
    <div className={styles.choices} role="group" aria-label={say.splitTitle}>
      <p>{points.length === 0 ? say.splitNone : say.splitTitle}</p>
      <p className={styles.clauses}>
        {[0, ...points].map((from, index) => (
          <Fragment key={from}>
            {quote.slice(from, points[index])}
            {points[index] !== undefined && (
              <button
                type="button"
                className={styles.cut}
                aria-pressed={cuts.includes(points[index])}
                aria-label={say.splitHere}
                onClick={() => toggle(points[index] ?? 0)}
              >
                ✂
              </button>
            )}
          </Fragment>
        ))}
      </p>
      <p className={form.row}>
        <button
          type="button"
          className={form.primary}
          disabled={parts.length < 2}
          onClick={() => decide({ action: "split", proposal: id, revision, parts })}
        >
          {desk.actions.split}
        </button>
        <button type="button" className={form.button} onClick={close}>
          {say.cancel}
        </button>
      </p>
    </div>
  );
}
