import { isRedacted } from "@/lib/contact-details";
import type { Notice } from "@/lib/review";
import type { SourceEntry } from "@/lib/source-entries";
import { getTextParts, partOf } from "@/lib/text-segments";
import { reading } from "@/lib/text/reading";
import { sourceTextHref } from "@/lib/view";
import type { SourceView } from "@/lib/view";
import type { RegionNames } from "../activity/activity-item";
import { Pagination } from "../controls/pagination";
import { Notice as NoticeBox } from "../ui/notice";
import { Section } from "../ui/section";
import { SourceText } from "./source-text";
import styles from "./source-text.module.css";
import { TextHeading } from "./text-heading";
import { TextRecords } from "./text-records";

export type ReadText = { text: string; pages: readonly number[]; notices: readonly Notice[] };
type Props = {
  source: string;
  read: ReadText;
  entries: readonly SourceEntry[];
  view: SourceView;
  names: RegionNames;
};

/** A published text with its records; a long one in parts. A span asked for is marked, in the part it lies in. */
export function SourceReader({ source, read: { text, pages, notices }, entries, view, names }: Props) {
  const parts = getTextParts(text);
  const [start = 0, end = 0] = view.span?.split("-").map(Number) ?? [];
  const span = view.span !== null && end <= text.length ? { start, end } : null;
  const number = span === null ? Math.min(view.part, parts.length) : partOf(parts, span.start);
  const part = parts[number - 1] ?? { start: 0, end: text.length };
  const here = entries.filter(({ mark }) =>
    mark === null ? number === 1 : mark.start < part.end && mark.end > part.start,
  );
  return (
    <Section id="text" title={reading.text.title}>
      {view.span !== null && span === null && <NoticeBox>{reading.text.badSpan(view.span)}</NoticeBox>}
      <TextHeading
        source={source}
        view={view}
        length={text.length}
        hasPages={pages.length > 0}
        isRedacted={isRedacted(text)}
      />
      {parts.length > 1 && <p className="small soft">{reading.text.part(number, parts.length)}</p>}
      <div className={styles.layout}>
        <div>
          <SourceText
            text={text}
            part={part}
            entries={here}
            span={span}
            pages={view.pages ? pages : []}
            notices={notices}
          />
          <Pagination
            page={number}
            pages={parts.length}
            href={(to) => sourceTextHref(source, { pages: view.pages, part: to })}
          />
        </div>
        <TextRecords source={source} entries={here} names={names} />
      </div>
    </Section>
  );
}
