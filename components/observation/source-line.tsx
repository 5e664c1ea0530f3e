import { formatDate } from "@/lib/record/format";
import type { Source } from "@/lib/record/types";
import { sourceHref } from "@/lib/address/hrefs";
import type { Text } from "@/lib/text/text";

/** A source by title, publisher and date, leading to its own page. */
export function SourceLine({ text, source }: { text: Text; source: Source }) {
  return (
    <>
      <a href={sourceHref(source.id)}>{text.source.title(source.title, source.titleIsOurs)}</a>
      {source.publisher !== null && <> {source.publisher}</>}
      {source.date !== null && <>，{formatDate(source.date)}</>}
    </>
  );
}
