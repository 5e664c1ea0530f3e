"use client";

import { useActionState } from "react";
import { desk } from "@/lib/text/zh/desk";
import styles from "./form.module.css";

type State = { email: string; fault: "wrong" | "limited" | "failed" | null };
type Props = { action: (state: State, data: FormData) => Promise<State>; to: string };

/** Works as a plain form too: without a script the answer is the whole page with the fault in it. */
export function SignInForm({ action, to }: Props) {
  const [state, send, isPending] = useActionState(action, { email: "", fault: null });
  const say = desk.signIn;
  return (
    <form action={send} className={styles.narrow}>
      <input type="hidden" name="to" value={to} />
      <label className={styles.field}>
        {say.email}
        <input name="email" type="email" autoComplete="username" required defaultValue={state.email} />
      </label>
      <label className={styles.field}>
        {say.password}
        <input name="password" type="password" autoComplete="current-password" required maxLength={128} />
      </label>
      <p role="alert" className={styles.fault}>
        {state.fault !== null && say[state.fault]}
      </p>
      <button type="submit" className={styles.primary} disabled={isPending}>
        {say.submit}
      </button>
    </form>
  );
}
