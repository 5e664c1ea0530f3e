import { localised } from "@/lib/address/localised";
import { Mixed } from "../controls/mixed";
import { sourceHref } from "@/lib/address/hrefs";
import type { ReadSource } from "@/lib/map/data";
import type { MapWords } from "@/lib/text/text";

const few = 3;

type Props = { text: MapWords; read: readonly ReadSource[] };

/** The sources of an edition that were read before a region was said not to be mentioned; many of them on asking. */
export function ReadSources({ text, read }: Props) {
  const names = read.map(({ id, title }, index) => (
    <span key={id}>
      {index > 0 && text.between}
      <a href={localised(text, sourceHref(id))}>
        <Mixed text={text}>{title}</Mixed>
      </a>
    </span>
  ));
  if (read.length <= few)
    return (
      <p className="small soft" data-read>
        {text.coverage.read(read.length)}
        {names}
      </p>
    );
  return (
    <details className="small soft" data-read>
      <summary>{text.coverage.readMany(read.length)}</summary>
      <p>{names}</p>
    </details>
  );
}
