import type { Proposal } from "@/lib/review/review";
import { findSentence } from "@/lib/review/sentence-around";
import styles from "./proposal-card.module.css";
import { useReviewTools } from "./review-context";

/** The whole sentence a proposal rests on, with the part it was read from marked. */
export function ProposalSentence({ proposal: { start, end } }: { proposal: Proposal }) {
  const { text } = useReviewTools();
  const whole = findSentence(text, start, end);
  return (
    <blockquote className={styles.quote}>
      {text.slice(whole.start, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, whole.end)}
    </blockquote>
  );
}
