import type { ReactNode } from "react";
import { listAnchor } from "@/lib/reading/source-entries";
import { groupByMark } from "@/lib/reading/segments";
import type { Segment, TextMark } from "@/lib/reading/segments";
import styles from "./source-text.module.css";
import type { Text } from "@/lib/text/text";

type Props = {
  segments: readonly Segment[];
  numbers: ReadonlyMap<string, number>; // of the records, by id
  pages: ReadonlyMap<number, number>; // pages that begin in this paragraph, by offset; empty when they are not shown
  from: number; // where the part begins: a mark that began before it has its anchor there
};

/** One line of the text. Marks nest; where two cross, the later is split. */
export function TextParagraph({ text, segments, ...context }: Props & { text: Text }) {
  return <p>{renderSegments(text, segments, 0, context)}</p>;
}

function renderSegments(
  text: Text,
  segments: readonly Segment[],
  depth: number,
  context: Omit<Props, "segments">,
): ReactNode[] {
  return groupByMark(segments, depth).map(({ mark, segments: members }) => {
    const start = members[0]?.start ?? 0;
    if (mark === null) return <Plain text={text} key={start} segments={members} pages={context.pages} />;
    const isFirst = start === Math.max(mark.start, context.from);
    return (
      <mark key={start} id={isFirst ? mark.id : undefined} data-kind={mark.kind}>
        {isFirst && <MarkNumber text={text} mark={mark} number={context.numbers.get(mark.id)} />}
        {renderSegments(text, members, depth + 1, context)}
      </mark>
    );
  });
}

function Plain({ text, segments, pages }: Pick<Props, "segments" | "pages"> & { text: Text }) {
  return segments.map(({ start, text: words }) => {
    const page = pages.get(start);
    return page === undefined ? words : [<PageStart text={text} key={start} page={page} />, words];
  });
}

export function PageStart({ text, page }: { text: Text; page: number }) {
  return (
    <span className={styles.page} lang={text.locale === "zh" ? undefined : text.lang}>
      {text.reading.text.pageStart(page)}
    </span>
  );
}

function MarkNumber({
  text,
  mark: { id, kind },
  number,
}: {
  text: Text;
  mark: TextMark;
  number: number | undefined;
}) {
  if (number === undefined) return null;
  const word = text.reading.kind[kind];
  return (
    <a
      href={`#${listAnchor(id)}`}
      className={styles.number}
      lang={text.locale === "zh" ? undefined : text.lang}
      aria-label={text.reading.text.toRecord(word, number)}
    >
      {word}
      {number}
    </a>
  );
}
