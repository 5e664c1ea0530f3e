import type { DeskAction } from "@/lib/review/desk-keys";
import type { DocumentState, Numeral, Proposal } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import { documentWords } from "@/lib/text/zh/record-words";
import form from "../form.module.css";
import styles from "./review-desk.module.css";
import { useReviewTools } from "./review-context";

type Props = {
  document: DocumentState;
  proposals: readonly Proposal[];
  numerals: readonly Numeral[];
  marked: number;
  message: string;
  mayPublish: boolean;
};

const offered: readonly { action: DeskAction; key: string }[] = [
  { action: "next-open", key: "o" },
  { action: "add", key: "+" },
  { action: "merge", key: "m" },
  { action: "undo", key: "u" },
  { action: "accept-all", key: "A" },
  { action: "publish", key: "P" },
  { action: "keys", key: "?" },
];

/** How far the review has come, and what concerns the whole document. */
export function ReviewBar({ document, proposals, numerals, marked, message, mayPublish }: Props) {
  const { perform } = useReviewTools();
  const say = desk.review;
  const figures = numerals.filter(({ role }) => role === "observation" || role === "claim" || role === "open");
  const known = figures.filter(({ role }) => role !== "open").length;
  const dismissed = numerals.filter(({ role }) => role === "dismissed").length;
  const decided = proposals.filter(({ state }) => state !== "open").length;
  return (
    <div className={styles.bar}>
      <div className={styles.progress}>
        <b>{documentWords[document]}</b>
        <label>
          {say.accounted(known, figures.length)}
          <progress max={Math.max(figures.length, 1)} value={known} />
        </label>
        {dismissed > 0 && <span>{say.dismissed(dismissed)}</span>}
        <label>
          {say.decided(decided, proposals.length)}
          <progress max={Math.max(proposals.length, 1)} value={decided} />
        </label>
        {marked > 0 && <span>{say.marked(marked)}</span>}
        <span role="status" className={styles.message}>
          {message}
        </span>
      </div>
      <div className={`${form.row} ${styles.actions}`}>
        {offered
          .filter(({ action }) => mayPublish || action !== "publish")
          .map(({ action, key }) => (
            <button
              key={action}
              type="button"
              className={action === "publish" ? form.primary : form.button}
              onClick={() => perform(action)}
            >
              {desk.actions[action]} <kbd aria-hidden="true">{key}</kbd>
            </button>
          ))}
      </div>
    </div>
  );
}
