import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
import { formatDate } from "@/lib/record/format";
import type { Source } from "@/lib/record/types";
import { sourceHref } from "@/lib/address/hrefs";
import type { Text } from "@/lib/text/text";

/** A source by title, publisher and date, leading to its own page. */
export function SourceLine({ text, source }: { text: Text; source: Source }) {
  return (
    <>
      <a href={localised(text, sourceHref(source.id))}>
        <Mixed text={text}>{text.source.title(source.title, source.titleIsOurs)}</Mixed>
      </a>
      {source.publisher !== null && (
        <>
          {" "}
          <Mixed text={text}>{source.publisher}</Mixed>
        </>
      )}
      {source.date !== null && (
        <>
          {text.comma}
          {formatDate(text, source.date)}
        </>
      )}
    </>
  );
}
