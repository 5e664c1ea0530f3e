import { Mixed } from "../controls/mixed";
import type { Notice } from "@/lib/review/review";
import { spanMark } from "@/lib/reading/source-entries";
import type { SourceEntry } from "@/lib/reading/source-entries";
import { getParagraphs, getSegments } from "@/lib/reading/segments";
import type { Segment, TextMark } from "@/lib/reading/segments";
import styles from "./source-text.module.css";
import { TextParagraph } from "./text-paragraph";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  whole: string;
  part: { start: number; end: number };
  entries: readonly SourceEntry[];
  span: { start: number; end: number } | null;
  pages: readonly number[]; // where pages of the file began, the first excluded; empty when they are not shown
  notices: readonly Notice[];
};

/** The text of a source, with every record an anchor in it and the editor's notes where they belong. Markup in it is text. */
export function SourceText({ text, whole, part, entries, span, pages, notices }: Props) {
  const marks: TextMark[] = entries.flatMap(({ mark }) => mark ?? []);
  if (span !== null) marks.push({ ...spanMark, ...span });
  const numbers = new Map(entries.map(({ id, number }) => [id, number]));
  const paragraphs = getParagraphs(getSegments(whole, marks, part, pages));
  return (
    <div className={styles.text} lang={text.locale === "zh" ? undefined : "zh-CN"}>
      {paragraphs.map((segments, index) => {
        const [from, to] = [endOf(paragraphs[index - 1]) ?? part.start, endOf(segments) ?? part.end];
        return (
          <div key={segments[0]?.start}>
            <TextParagraph
              text={text}
              segments={segments}
              numbers={numbers}
              pages={getPages(segments, pages, from, to)}
              from={part.start}
            />
            {notices
              .filter(({ end }) => end > from && end <= to)
              .map((notice) => (
                <NoticeLine text={text} key={`${notice.rule} ${notice.start}`} notice={notice} whole={whole} />
              ))}
          </div>
        );
      })}
    </div>
  );
}

const endOf = (segments: readonly Segment[] | undefined) => segments?.at(-1)?.end;

/** Page starts by the segment they are shown before: one between two paragraphs stands at the head of the later. */
function getPages(segments: readonly Segment[], pages: readonly number[], from: number, to: number) {
  const first = segments[0]?.start ?? from;
  return new Map(
    pages.flatMap((at, index) =>
      at >= from && at < to ? [[Math.max(at, first), index + 2] as [number, number]] : [],
    ),
  );
}

function NoticeLine({
  text,
  notice: { message, start, end },
  whole,
}: {
  text: Text;
  notice: Notice;
  whole: string;
}) {
  return (
    <aside className={styles.notice} role="note" lang={text.lang}>
      <strong>{text.reading.text.notice}</strong>{" "}
      <Mixed text={text}>
        {`${end - start <= 60 ? text.reading.text.noticeOf(whole.slice(start, end)) : ""} ${message}`}
      </Mixed>
    </aside>
  );
}
