import { localised } from "@/lib/address/localised";
import { Mixed } from "../controls/mixed";
import { sourceHref } from "@/lib/address/hrefs";
import { activitiesHref } from "@/lib/address/views";
import type { ReadSource } from "@/lib/map/data";
import type { MapWords } from "@/lib/text/text";

const most = 5;

type Props = { text: MapWords; read: readonly ReadSource[]; campaign: string | null };

/** The sources of an edition that were read before a region was said not to be mentioned. */
export function ReadSources({ text, read, campaign }: Props) {
  return (
    <p className="small soft" data-read>
      {text.coverage.read(read.length)}
      {read.slice(0, most).map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && text.between}
          <a href={localised(text, sourceHref(id))}>
            <Mixed text={text}>{title}</Mixed>
          </a>
        </span>
      ))}
      {read.length > most && (
        <a href={localised(text, activitiesHref({ campaign }))}>{text.coverage.readMore(read.length, most)}</a>
      )}
    </p>
  );
}
