import { formatDate } from "@/lib/record/format";
import { zh } from "@/lib/text/zh/dictionary";
import type { Source } from "@/lib/record/types";
import { sourceHref } from "@/lib/address/hrefs";

/** A source by title, publisher and date, leading to its own page. */
export function SourceLine({ source }: { source: Source }) {
  return (
    <>
      <a href={sourceHref(source.id)}>{zh.source.title(source.title, source.titleIsOurs)}</a>
      {source.publisher !== null && <> {source.publisher}</>}
      {source.date !== null && <>，{formatDate(source.date)}</>}
    </>
  );
}
