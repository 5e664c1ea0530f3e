import type { RegionNames } from "@/lib/record/types";
import { isRedacted } from "@/lib/reading/contact-details";
import type { Notice } from "@/lib/review/review";
import type { OpenPart, SourceEntry } from "@/lib/reading/source-entries";
import { sourceTextHref } from "@/lib/address/views";
import type { SourceView } from "@/lib/address/views";
import { Pagination } from "../controls/pagination";
import { Notice as NoticeBox } from "../ui/notice";
import { Section } from "../ui/section";
import { SourceText } from "./source-text";
import styles from "./source-text.module.css";
import { TextHeading } from "./text-heading";
import { TextRecords } from "./text-records";
import type { Text } from "@/lib/text/text";

export type ReadText = { text: string; pages: readonly number[]; notices: readonly Notice[] };

type Props = {
  text: Text;
  source: string;
  read: ReadText;
  part: OpenPart;
  entries: readonly SourceEntry[]; // of the part
  view: SourceView;
  names: RegionNames;
};

/** A published text with its records; a long one in parts. A span asked for is marked, in the part it lies in. */
export function SourceReader({
  text,
  source,
  read: { text: whole, pages, notices },
  part,
  entries,
  view,
  names,
}: Props) {
  const { number, count, span } = part;
  return (
    <Section id="text" title={text.reading.text.title}>
      {view.span !== null && span === null && <NoticeBox>{text.reading.text.badSpan(view.span)}</NoticeBox>}
      <TextHeading
        text={text}
        source={source}
        view={view}
        length={whole.length}
        hasPages={pages.length > 0}
        isRedacted={isRedacted(whole)}
      />
      {count > 1 && <p className="small soft">{text.reading.text.part(number, count)}</p>}
      <div className={styles.layout}>
        <div>
          <SourceText
            text={text}
            whole={whole}
            part={part}
            entries={entries}
            span={span}
            pages={view.pages ? pages : []}
            notices={notices}
          />
          <Pagination
            text={text}
            page={number}
            pages={count}
            href={(to) => sourceTextHref(source, { pages: view.pages, part: to })}
          />
        </div>
        <TextRecords text={text} source={source} entries={entries} names={names} />
      </div>
    </Section>
  );
}
