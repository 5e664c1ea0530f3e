"use client";

import { useActionState } from "react";
import { desk } from "@/lib/text/zh/desk";
import form from "./form.module.css";

type State = { message: string };
type Props = {
  document: string;
  revision: number;
  action: (state: State, data: FormData) => Promise<State>;
};

export function UndoButton({ document, revision, action }: Props) {
  const [state, send, isPending] = useActionState(action, { message: "" });
  return (
    <form action={send} className={form.row}>
      <input type="hidden" name="document" value={document} />
      <input type="hidden" name="revision" value={revision} />
      <button type="submit" name="action" value="undo" className={form.button} disabled={isPending}>
        {desk.actions.undo}
      </button>
      <span role="status">{state.message}</span>
    </form>
  );
}
