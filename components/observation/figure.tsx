import { localised } from "@/lib/address/localised";
import { formatFigure, literalBeside } from "@/lib/record/format";
import type { Observation } from "@/lib/record/types";
import { quoteHref } from "@/lib/address/hrefs";
import styles from "./figure.module.css";
import type { Text } from "@/lib/text/text";

/** A figure as its source writes it; it leads to its sentence. 转引 when we know it only at second hand. */
export function Figure({ text, observation }: { text: Text; observation: Observation }) {
  const { citation, id, status } = observation;
  return (
    <>
      <a
        href={localised(text, quoteHref(citation.source.id, id))}
        className={styles.figure}
        data-status={status}
      >
        {formatFigure(text, observation)}
      </a>
      <Literal text={text} observation={observation} />
      {citation.source.kind === "repost" && (
        <small className={styles.mark} title={text.observation.repostMeaning}>
          {text.sourceKind.repost}
        </small>
      )}
    </>
  );
}

/** The words of the source beside a figure in another language; nothing where they are the figure. */
export function Literal({
  text,
  observation,
}: {
  text: Text;
  observation: Pick<Observation, "literal" | "value">;
}) {
  const literal = literalBeside(text, observation);
  return (
    literal !== null && (
      <small>
        {" ("}
        <span lang="zh-CN">{literal}</span>)
      </small>
    )
  );
}
