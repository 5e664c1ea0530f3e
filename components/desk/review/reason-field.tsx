import { desk } from "@/lib/text/zh/desk";
import form from "../form.module.css";

/** What was typed as a reason in a form with a ReasonField; empty where nothing was. */
export function readReason(element: HTMLFormElement): string {
  return String(new FormData(element).get("reason") ?? "").trim();
}

/** A reason in the editor's own words, where none of those offered fits. */
export function ReasonField() {
  const { otherReason } = desk.review;
  return (
    <input
      name="reason"
      className={form.input}
      aria-label={otherReason}
      placeholder={otherReason}
      maxLength={1000}
    />
  );
}
