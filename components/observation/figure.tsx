import { formatFigure } from "@/lib/record/format";
import type { Observation } from "@/lib/record/types";
import { quoteHref } from "@/lib/address/hrefs";
import styles from "./figure.module.css";
import type { Text } from "@/lib/text/text";

/** A figure as its source writes it; it leads to its sentence. 转引 when we know it only at second hand. */
export function Figure({ text, observation }: { text: Text; observation: Observation }) {
  const { citation, id, status } = observation;
  return (
    <>
      <a href={quoteHref(citation.source.id, id)} className={styles.figure} data-status={status}>
        {formatFigure(text, observation)}
      </a>
      {citation.source.kind === "repost" && (
        <small className={styles.mark} title={text.observation.repostMeaning}>
          {text.sourceKind.repost}
        </small>
      )}
    </>
  );
}
