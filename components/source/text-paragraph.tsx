import type { ReactNode } from "react";
import { listAnchor } from "@/lib/reading/source-entries";
import { groupByMark } from "@/lib/reading/segments";
import type { Segment, TextMark } from "@/lib/reading/segments";
import { reading } from "@/lib/text/zh/reading";
import styles from "./source-text.module.css";

type Props = {
  segments: readonly Segment[];
  numbers: ReadonlyMap<string, number>; // of the records, by id
  pages: ReadonlyMap<number, number>; // pages that begin in this paragraph, by offset; empty when they are not shown
  from: number; // where the part begins: a mark that began before it has its anchor there
};

/** One line of the text. Marks nest; where two cross, the later is split. */
export function TextParagraph({ segments, ...context }: Props) {
  return <p>{renderSegments(segments, 0, context)}</p>;
}

function renderSegments(
  segments: readonly Segment[],
  depth: number,
  context: Omit<Props, "segments">,
): ReactNode[] {
  return groupByMark(segments, depth).map(({ mark, segments: members }) => {
    const start = members[0]?.start ?? 0;
    if (mark === null) return <Plain key={start} segments={members} pages={context.pages} />;
    const isFirst = start === Math.max(mark.start, context.from);
    return (
      <mark key={start} id={isFirst ? mark.id : undefined} data-kind={mark.kind}>
        {isFirst && <MarkNumber mark={mark} number={context.numbers.get(mark.id)} />}
        {renderSegments(members, depth + 1, context)}
      </mark>
    );
  });
}

function Plain({ segments, pages }: Pick<Props, "segments" | "pages">) {
  return segments.map(({ start, text: words }) => {
    const page = pages.get(start);
    return page === undefined ? words : [<PageStart key={start} page={page} />, words];
  });
}

export function PageStart({ page }: { page: number }) {
  return <span className={styles.page}>{reading.text.pageStart(page)}</span>;
}

function MarkNumber({ mark: { id, kind }, number }: { mark: TextMark; number: number | undefined }) {
  if (number === undefined) return null;
  const word = reading.kind[kind];
  return (
    <a href={`#${listAnchor(id)}`} className={styles.number} aria-label={reading.text.toRecord(word, number)}>
      {word}
      {number}
    </a>
  );
}
