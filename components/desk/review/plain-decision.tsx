import type { Proposal } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import form from "../form.module.css";
import styles from "./proposal-card.module.css";
import { useReviewTools } from "./review-context";

/** Accepting and dismissing for a browser without scripts; any other one does not even build it. */
export function PlainDecision({ proposal: { id, document, revision } }: { proposal: Proposal }) {
  const { decideByForm } = useReviewTools();
  return (
    <noscript>
      <form action={decideByForm} className={styles.plain}>
        <input type="hidden" name="document" value={document} />
        <input type="hidden" name="proposal" value={id} />
        <input type="hidden" name="revision" value={revision} />
        <button type="submit" name="action" value="accept" className={form.button}>
          {desk.actions.accept}
        </button>
        <input
          name="reason"
          aria-label={desk.review.reason}
          placeholder={desk.review.reason}
          className={form.input}
        />
        <button type="submit" name="action" value="dismiss" className={form.button}>
          {desk.actions.dismiss}
        </button>
      </form>
    </noscript>
  );
}
