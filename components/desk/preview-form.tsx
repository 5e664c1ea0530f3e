"use client";

import { useActionState } from "react";
import { desk } from "@/lib/text/zh/desk";
import form from "./form.module.css";

type State = { message: string };
type Props = { document: string; action: (state: State, data: FormData) => Promise<State> };

export function PreviewForm({ document, action }: Props) {
  const [state, send, isPending] = useActionState(action, { message: "" });
  return (
    <form action={send} className="stack">
      <input type="hidden" name="document" value={document} />
      <p role="alert" className={form.fault}>
        {state.message}
      </p>
      <p className={form.row}>
        <button type="submit" className={form.primary} disabled={isPending}>
          {desk.previews.start}
        </button>
        <a href={`/desk/review/${document}`}>{desk.previews.back}</a>
      </p>
    </form>
  );
}
