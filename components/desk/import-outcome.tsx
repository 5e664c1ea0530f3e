import type { ImportDifference, ImportOutcome } from "@/lib/review/import-summary";
import { desk } from "@/lib/text/desk";
import form from "./form.module.css";

const say = desk.importing;
const sides = ["added", "changed", "removed"] as const;

/** What became of a file, and how its records differ from those of the text before it. */
export function ImportOutcomeView({ outcome, again }: { outcome: ImportOutcome; again: () => void }) {
  const { status, sha256, difference } = outcome;
  return (
    <div className="stack" role="status">
      <p>
        {status === "imported" ? say.imported : say.unchanged}{" "}
        <a href={`/desk/review/${sha256}`}>{say.review}</a>
      </p>
      {difference !== null && <DifferenceList difference={difference} />}
      <p>
        <button type="button" className={form.button} onClick={again}>
          {say.cancel}
        </button>
      </p>
    </div>
  );
}

function DifferenceList({ difference }: { difference: ImportDifference }) {
  const shown = sides.filter((side) => difference[side].length > 0);
  return (
    <>
      <p>{say.difference}</p>
      {shown.length === 0 && <p>{say.noDifference}</p>}
      {shown.map((side) => (
        <p key={side}>
          {say.differenceOf[side]} {difference[side].length}：{difference[side].join("；")}
        </p>
      ))}
    </>
  );
}
