"use client";

import { useEffect, useRef, useState } from "react";
import type { FormEvent } from "react";
import type { Proposal } from "@/lib/review/review";
import { readContent } from "@/lib/review/forms";
import { desk } from "@/lib/text/zh/desk";
import form from "../form.module.css";
import { ActivityFields } from "./activity-fields";
import { CampaignFields } from "./campaign-fields";
import { ObservationFields } from "./observation-fields";
import styles from "./record-form.module.css";
import { useReviewTools } from "./review-context";

type Content = Proposal["content"];
type Props = { content: Content; save: (content: Content, reason: string | null) => void; hasReason?: boolean };

const say = desk.review;

/** All fields of a record, in place. What is typed stays typed until it is saved or given up. */
export function RecordForm({ content, save, hasReason = true }: Props) {
  const { close } = useReviewTools();
  const [fault, setFault] = useState<string | null>(null);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>("input:not([type=hidden]), select")?.focus();
  }, []);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const read = readContent(content, data);
    if (typeof read === "string") return setFault(read);
    setFault(null);
    save(read, String(data.get("reason") ?? "").trim() || null);
  }
  return (
    <form ref={element} className={styles.form} onSubmit={submit} data-record-form>
      {content.kind === "activity" && <ActivityFields content={content} />}
      {content.kind === "observation" && <ObservationFields content={content} />}
      {content.kind === "campaign" && <CampaignFields content={content} />}
      {hasReason && (
        <label className={`${form.field} ${styles.wide}`}>
          {say.form.why}
          <input name="reason" maxLength={1000} />
        </label>
      )}
      <p role="alert" className={`${form.fault} ${styles.wide}`}>
        {fault}
      </p>
      <p className={`${form.row} ${styles.wide}`}>
        <button type="submit" className={form.primary}>
          {say.save}
        </button>
        <button type="button" className={form.button} onClick={close}>
          {say.keep} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </p>
    </form>
  );
}
