import type { DeskAction } from "@/lib/review/desk-keys";
import type { ProposalState } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import form from "../form.module.css";
import styles from "./proposal-card.module.css";
import { useReviewTools } from "./review-context";

const offered: readonly { action: DeskAction; key: string }[] = [
  { action: "accept", key: "a" },
  { action: "edit", key: "e" },
  { action: "dismiss", key: "x" },
  { action: "split", key: "s" },
  { action: "mark", key: "空格" },
];

/** What can be done with the chosen card; each button names its key. */
export function CardActions({ state }: { state: ProposalState }) {
  const { perform } = useReviewTools();
  return (
    <p className={`${form.row} ${styles.actions}`}>
      {offered
        .filter(({ action }) => !(action === "accept" && state === "accepted"))
        .map(({ action, key }) => (
          <button
            key={action}
            type="button"
            className={action === "accept" ? form.primary : form.button}
            onClick={() => perform(action)}
          >
            {desk.actions[action]} <kbd aria-hidden="true">{key}</kbd>
          </button>
        ))}
    </p>
  );
}
