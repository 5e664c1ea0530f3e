"use client";

import { useActionState } from "react";
import type { DocumentState } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import { documentWords } from "@/lib/text/zh/record-words";
import form from "./form.module.css";

type State = { message: string };
type Props = {
  document: string;
  state: DocumentState;
  action: (state: State, data: FormData) => Promise<State>;
};

/** Takes a document off the public pages, or brings it back; both need a reason and neither deletes anything. */
export function DocumentChange({ document, state, action }: Props) {
  const [answer, send, isPending] = useActionState(action, { message: "" });
  const change = state === "withdrawn" ? "restore" : "withdraw";
  const say = desk.history;
  return (
    <form action={send} className={form.row}>
      <input type="hidden" name="document" value={document} />
      <span>{say.now(documentWords[state])}</span>
      <input
        name="reason"
        required
        maxLength={1000}
        aria-label={say.reason}
        placeholder={say.reason}
        className={form.input}
      />
      <button type="submit" name="action" value={change} className={form.button} disabled={isPending}>
        {say.change[change]}
      </button>
      <span role="status">{answer.message}</span>
    </form>
  );
}
