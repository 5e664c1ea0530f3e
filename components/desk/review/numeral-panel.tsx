"use client";

import { useEffect, useRef } from "react";
import type { FormEvent } from "react";
import type { Numeral } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import { numeralWords } from "@/lib/text/zh/record-words";
import form from "../form.module.css";
import styles from "./choices.module.css";
import { ReasonField, readReason } from "./reason-field";
import { useReviewTools } from "./review-context";

const say = desk.review;

/** What a numeral is, by one key; the next open one follows by itself. */
export function NumeralPanel({ numeral, text }: { numeral: Numeral; text: string }) {
  const { decide, perform } = useReviewTools();
  const { start, end, role, reason } = numeral;
  const panel = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Stacked panes leave little room: the panel then begins right below the text.
    const isStacked = matchMedia("(max-width: 64rem)").matches;
    panel.current?.scrollIntoView({ block: isStacked ? "start" : "nearest" });
  }, []);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = readReason(event.currentTarget);
    if (said !== "") decide({ action: "assign", start, role: "dismissed", reason: said });
  }
  return (
    <form className={`${styles.choices} ${styles.side}`} onSubmit={submit} aria-label={say.numeral} ref={panel}>
      <p>
        <b>{say.numeral}</b> …{text.slice(Math.max(0, start - 16), start).replaceAll("\n", " ")}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end, end + 16).replaceAll("\n", " ")}…{" "}
        <span className="small soft">{say.numeralNow(numeralWords[role], reason)}</span>
      </p>
      <ol>
        {say.numeralRoles.map((choice, index) => (
          <li key={`${choice.role}-${choice.reason}`}>
            <button
              type="button"
              className={form.button}
              onClick={() => decide({ action: "assign", start, ...choice })}
            >
              <kbd aria-hidden="true">{index + 1}</kbd> {numeralWords[choice.role]}
              {choice.reason !== null && `：${choice.reason}`}
            </button>
          </li>
        ))}
      </ol>
      <p className={form.row}>
        <ReasonField />
        <button type="submit" className={form.button}>
          {`${numeralWords.dismissed}：${say.otherReason}`}
        </button>
        <button type="button" className={form.button} onClick={() => perform("add")}>
          {desk.actions.add} <kbd aria-hidden="true">+</kbd>
        </button>
        <button type="button" className={form.button} onClick={() => perform("next-open")}>
          {desk.actions["next-open"]} <kbd aria-hidden="true">o</kbd>
        </button>
      </p>
    </form>
  );
}
