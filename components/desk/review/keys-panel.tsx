"use client";

import { desk } from "@/lib/text/zh/desk";
import form from "../form.module.css";
import styles from "./choices.module.css";
import { useReviewTools } from "./review-context";

/** Every key, and the way to be rid of them. */
export function KeysPanel({ isOn, turn }: { isOn: boolean; turn: (isOn: boolean) => void }) {
  const { close } = useReviewTools();
  const say = desk.review;
  return (
    <section className={styles.choices} aria-label={say.keysTitle}>
      <dl className={styles.keys}>
        {desk.keyWords.map(([key, word]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{word}</dd>
          </div>
        ))}
      </dl>
      <p className={form.row}>
        <label>
          <input type="checkbox" checked={isOn} onChange={(event) => turn(event.currentTarget.checked)} />{" "}
          {say.keysOn}
        </label>
        <button type="button" className={form.button} onClick={close}>
          {desk.actions.close}
        </button>
      </p>
    </section>
  );
}
