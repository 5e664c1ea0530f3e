import { formatFigure } from "@/lib/record/format";
import { zh } from "@/lib/text/zh/dictionary";
import type { Observation } from "@/lib/record/types";
import { quoteHref } from "@/lib/address/hrefs";
import styles from "./figure.module.css";

/** A figure as its source writes it; it leads to its sentence. 转引 when we know it only at second hand. */
export function Figure({ observation }: { observation: Observation }) {
  const { citation, id, status } = observation;
  return (
    <>
      <a href={quoteHref(citation.source.id, id)} className={styles.figure} data-status={status}>
        {formatFigure(observation)}
      </a>
      {citation.source.kind === "repost" && (
        <small className={styles.mark} title={zh.observation.repostMeaning}>
          {zh.sourceKind.repost}
        </small>
      )}
    </>
  );
}
