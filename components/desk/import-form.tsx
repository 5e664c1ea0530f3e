"use client";

import { useState } from "react";
import type { DragEvent, FormEvent } from "react";
import type { ImportAnswer, ImportOutcome, ImportSummary } from "@/lib/review/import-summary";
import { desk } from "@/lib/text/zh/desk";
import { importing } from "@/lib/text/zh/import";
import form from "./form.module.css";
import styles from "./import-form.module.css";
import { ImportOutcomeView } from "./import-outcome";
import { ImportSummaryView } from "./import-summary";
import { upload } from "./upload";

const largest = 20 * 1024 * 1024;
const say = desk.importing;

type State =
  | { at: "choice"; fault: string | null }
  | { at: "sending"; percent: number }
  | { at: "summary"; summary: ImportSummary; body: FormData }
  | { at: "outcome"; outcome: ImportOutcome };

/** Choose, drop or paste; look at what was read; import. Without a script the form imports straight away. */
export function ImportForm({ refreshDocuments }: { refreshDocuments: () => Promise<void> }) {
  const [state, setState] = useState<State>({ at: "choice", fault: null });
  const [isOver, setOver] = useState(false);

  async function send(body: FormData, step: "prepare" | "import") {
    body.set("step", step);
    setState({ at: "sending", percent: 0 });
    const answer: ImportAnswer = await upload("/desk/import", body, (percent) =>
      setState({ at: "sending", percent }),
    );
    if (answer.kind === "summary") setState({ at: "summary", summary: answer.summary, body });
    else if (answer.kind === "outcome") {
      setState({ at: "outcome", outcome: answer.outcome });
      await refreshDocuments(); // not the router's refresh: its module would weigh on every public page
    } else setState({ at: "choice", fault: answer.message });
  }
  function prepare(body: FormData) {
    const file = body.get("file");
    if (file instanceof File && file.size > largest)
      setState({ at: "choice", fault: `${importing.bad.large((file.size / 1024 / 1024).toFixed(1))}。` });
    else void send(body, "prepare");
  }
  function prepareFile(file: File | undefined) {
    if (file === undefined) return;
    const body = new FormData();
    body.set("file", file);
    prepare(body);
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    prepareFile(event.dataTransfer.files[0]);
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    prepare(new FormData(event.currentTarget));
  }

  const again = () => setState({ at: "choice", fault: null });
  if (state.at === "outcome") return <ImportOutcomeView outcome={state.outcome} again={again} />;
  if (state.at === "summary")
    return (
      <ImportSummaryView summary={state.summary} accept={() => send(state.body, "import")} again={again} />
    );
  const percent = state.at === "sending" ? state.percent : null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is a second way; the field is the first
    <form
      method="post"
      action="/desk/import"
      encType="multipart/form-data"
      className={styles.form}
      onSubmit={submit}
      onDrop={drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      data-over={isOver || undefined}
      aria-busy={percent !== null}
    >
      <p>
        {say.drop}
        <label className={styles.choose}>
          {say.choose}
          <input
            type="file"
            name="file"
            accept=".txt,.md,.html,.htm,.docx,.pdf,.csv,.xlsx"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = ""; // so that the same file may be chosen again
              prepareFile(file);
            }}
          />
        </label>{" "}
        <span className="small soft">{say.formats}</span>
      </p>
      <label className={form.field}>
        {say.text}
        <textarea name="text" rows={4} />
      </label>
      <p role="alert" className={form.fault}>
        {state.at === "choice" && state.fault}
      </p>
      <p className={form.row}>
        <button type="submit" className={form.primary} disabled={percent !== null}>
          {say.prepare}
        </button>
        <span role="status">
          {percent !== null && (percent < 100 ? say.sending(percent) : say.reading)}
          {percent !== null && <progress max={100} value={percent} aria-label={say.title} />}
        </span>
      </p>
    </form>
  );
}
