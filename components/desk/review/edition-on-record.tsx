import { compareWithRecord } from "@/lib/review/edition-choices";
import type { ProposedCampaign } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import styles from "./proposal-card.module.css";
import { useReviewTools } from "./review-context";

const say = desk.review.edition;

/** What accepting an edition does to the one on record. */
export function EditionOnRecord({ content }: { content: ProposedCampaign }) {
  const { campaigns } = useReviewTools();
  const changes = compareWithRecord(content, campaigns);
  const sentence =
    changes === null
      ? say.fresh
      : changes.length === 0
        ? say.same
        : say.differs(changes.map(({ word, before, after }) => say.change(word, before, after)));
  return (
    <p className={styles.notice} role="note">
      {sentence}
    </p>
  );
}
