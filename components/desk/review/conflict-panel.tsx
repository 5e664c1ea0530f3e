"use client";

import { useEffect, useRef } from "react";
import type { DecisionInput } from "@/lib/review/decisions";
import { diffFields, proposalFields } from "@/lib/review/fields";
import type { Proposal } from "@/lib/review/review";
import type { Clash } from "@/lib/review/state";
import { desk } from "@/lib/text/zh/desk";
import form from "../form.module.css";
import styles from "./choices.module.css";
import { useReviewTools } from "./review-context";

const say = desk.review;

/** What the record would be had the attempt gone through. */
function attemptOn(current: Proposal, attempted: DecisionInput): Proposal {
  if (attempted.action === "accept") return { ...current, state: "accepted", reason: null };
  if (attempted.action === "dismiss") return { ...current, state: "dismissed", reason: attempted.reason };
  if (attempted.action === "edit") return { ...current, content: attempted.content };
  return current;
}

/** Two versions of one record side by side: someone else's, which stands, and the editor's, which was not written. */
export function ConflictPanel({ clash: { current, attempted } }: { clash: Clash }) {
  const { names, decide, close, editFrom } = useReviewTools();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus();
  }, []);
  const mine = attemptOn(current, attempted);
  const changes = diffFields(proposalFields(current, names), proposalFields(mine, names));
  const again = "revision" in attempted ? { ...attempted, revision: current.revision } : attempted;
  return (
    <section ref={panel} className={styles.choices} aria-label={say.conflictTitle} tabIndex={-1} data-conflict>
      <p>
        <b>{say.conflictTitle}</b> {say.conflictLead(current.decidedBy ?? "")}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.field}</th>
            <th scope="col">{say.theirs}</th>
            <th scope="col">{say.yours}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ word, before, after }) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              <td>{before || say.form.none}</td>
              <td>{after || say.form.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={form.row}>
        <button type="button" className={form.primary} onClick={close}>
          {say.keepTheirs}
        </button>
        <button type="button" className={form.button} onClick={() => decide(again)}>
          {say.takeMine}
        </button>
        {attempted.action === "edit" && (
          <button type="button" className={form.button} onClick={() => editFrom(current.id, mine.content)}>
            {say.editMine}
          </button>
        )}
      </p>
    </section>
  );
}
