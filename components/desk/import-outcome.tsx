import type { ImportOutcome } from "@/lib/review/import-summary";
import { desk } from "@/lib/text/zh/desk";
import { DifferenceList } from "./difference-list";
import form from "./form.module.css";

const say = desk.importing;

/** What became of a file, and how its records differ from those of the text before it. */
export function ImportOutcomeView({ outcome, again }: { outcome: ImportOutcome; again: () => void }) {
  const { status, sha256, difference } = outcome;
  return (
    <div className="stack" role="status">
      <p>
        {status === "imported" ? say.imported : say.unchanged}{" "}
        <a href={`/desk/review/${sha256}`}>{say.review}</a>
      </p>
      {difference !== null && (
        <>
          <p>{say.difference}</p>
          <DifferenceList difference={difference} />
        </>
      )}
      <p>
        <button type="button" className={form.button} onClick={again}>
          {say.cancel}
        </button>
      </p>
    </div>
  );
}
