"use client";

import type { FormEvent } from "react";
import type { Proposal } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import form from "../form.module.css";
import styles from "./choices.module.css";
import { ReasonField, readReason } from "./reason-field";
import { useReviewTools } from "./review-context";

const say = desk.review;

/** A reason by one key or in one's own words. */
export function DismissForm({ proposal: { id, revision } }: { proposal: Proposal }) {
  const { decide, close } = useReviewTools();
  const dismiss = (reason: string) => decide({ action: "dismiss", proposal: id, revision, reason });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = readReason(event.currentTarget);
    if (reason !== "") dismiss(reason);
  }
  return (
    <form className={styles.choices} onSubmit={submit} aria-label={say.dismissTitle}>
      <p>{say.dismissTitle}</p>
      <ol>
        {say.dismissReasons.map((reason, index) => (
          <li key={reason}>
            <button type="button" className={form.button} onClick={() => dismiss(reason)}>
              <kbd aria-hidden="true">{index + 1}</kbd> {reason}
            </button>
          </li>
        ))}
      </ol>
      <p className={form.row}>
        <ReasonField />
        <button type="submit" className={form.primary}>
          {say.confirm}
        </button>
        <button type="button" className={form.button} onClick={close}>
          {say.cancel}
        </button>
      </p>
    </form>
  );
}
