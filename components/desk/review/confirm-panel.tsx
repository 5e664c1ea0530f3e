"use client";

import { useEffect, useRef } from "react";
import { desk } from "@/lib/text/zh/desk";
import form from "../form.module.css";
import styles from "./choices.module.css";
import { useReviewTools } from "./review-context";

type Props = { question: string; word: string; confirm: (() => void) | null };

/** Asks once before what touches many records; without anything to confirm it only says why. */
export function ConfirmPanel({ question, word, confirm }: Props) {
  const { close } = useReviewTools();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.querySelector("button")?.focus();
  }, []);
  return (
    <section ref={panel} className={styles.choices} aria-label={word}>
      <p>{question}</p>
      <p className={form.row}>
        {confirm !== null && (
          <button type="button" className={form.primary} onClick={confirm}>
            {word}
          </button>
        )}
        <button type="button" className={form.button} onClick={close}>
          {desk.review.cancel}
        </button>
      </p>
    </section>
  );
}
