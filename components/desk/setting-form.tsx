"use client";

import { useActionState } from "react";
import { desk } from "@/lib/text/zh/desk";
import form from "./form.module.css";

type State = { message: string };
type Props = { isOn: boolean; action: (state: State, data: FormData) => Promise<State> };

export function SettingForm({ isOn, action }: Props) {
  const [state, send, isPending] = useActionState(action, { message: "" });
  return (
    <form action={send} className="stack">
      <label key={String(isOn)}>
        <input type="checkbox" name="second" defaultChecked={isOn} /> {desk.settings.second}
      </label>
      <p className={form.row}>
        <button type="submit" className={form.primary} disabled={isPending}>
          {desk.review.save}
        </button>
        <span role="status">{state.message}</span>
      </p>
    </form>
  );
}
