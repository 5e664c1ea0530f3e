import { regionHref, sourceHref } from "@/lib/address/hrefs";
import type { Document, Proposal } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import styles from "./choices.module.css";
import { useReviewTools } from "./review-context";

const most = 8;

/** Where the public pages now show what was published. */
export function Published({ document, proposals }: { document: Document; proposals: readonly Proposal[] }) {
  const { names } = useReviewTools();
  const accepted = proposals.filter(({ state }) => state === "accepted");
  const regions = [
    ...new Set(accepted.flatMap(({ content }) => (content.kind === "campaign" ? null : content.region) ?? [])),
  ].slice(0, most);
  return (
    <p className={styles.choices}>
      <span>
        {desk.review.publicPages}
        <a href={sourceHref(document.source)}>{desk.review.source}</a>
        {regions.map((adcode) => (
          <span key={adcode}>
            {" "}
            · <a href={regionHref(adcode)}>{names.get(adcode) ?? adcode}</a>
          </span>
        ))}
      </span>
    </p>
  );
}
