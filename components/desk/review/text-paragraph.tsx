"use client";

import { memo } from "react";
import type { Numeral } from "@/lib/review/review";
import type { Paragraph, Run } from "@/lib/review/text-runs";
import { markWords } from "@/lib/text/zh/record-words";
import styles from "./text-pane.module.css";

type Props = { paragraph: Paragraph };

/** A line of the text. It is drawn again only when one of its own marks has changed. */
export const TextParagraph = memo(
  function TextParagraph({ paragraph }: Props) {
    return (
      <p>
        {paragraph.runs.map((run) => (
          <TextRun key={run.start} run={run} />
        ))}
      </p>
    );
  },
  (before, after) => signature(before.paragraph) === signature(after.paragraph),
);

function TextRun({ run }: { run: Run }) {
  const { start, text, proposals, numeral, notice, opens } = run;
  if (proposals.length === 0 && numeral === null && notice === null) return <span data-at={start}>{text}</span>;
  const label = [
    opens.proposal && markWords.proposal[opens.proposal.content.kind],
    opens.numeral && numeral && markWords.numeral[numeral.role],
  ].filter(Boolean);
  return (
    <span
      data-at={start}
      id={opens.numeral ? `n-${start}` : undefined}
      className={styles.run}
      data-of={proposals.join(" ") || undefined}
      data-state={run.state}
      data-kind={run.kind}
      data-numeral={numeral?.start}
      data-role={numeral?.role}
      data-notice={notice === null ? undefined : ""}
      data-label={[...new Set(label)].join("") || undefined}
      title={notice ?? undefined}
    >
      {text}
    </span>
  );
}

const numeralSign = (numeral: Numeral | null) => (numeral === null ? "" : `${numeral.start}${numeral.role}`);
const runSign = ({ start, proposals, numeral, state, kind }: Run) =>
  `${start}:${proposals.join()}:${numeralSign(numeral)}:${state}:${kind}`;
const signs = new WeakMap<Paragraph, string>();

function signature(paragraph: Paragraph): string {
  const known = signs.get(paragraph);
  if (known !== undefined) return known;
  const sign = paragraph.runs.map(runSign).join("|");
  signs.set(paragraph, sign);
  return sign;
}
