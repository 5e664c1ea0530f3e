import { reading } from "@/lib/text/zh/reading";
import type { SourceView } from "@/lib/address/views";
import { sourceTextHref } from "@/lib/address/views";
import styles from "./source-text.module.css";

const kinds = ["activity", "observation", "claim"] as const;

type Props = { source: string; view: SourceView; length: number; hasPages: boolean; isRedacted: boolean };

/** What the lines under the text mean, and whether the pages of the file are shown in it. */
export function TextHeading({ source, view, length, hasPages, isRedacted }: Props) {
  return (
    <>
      <p className="small soft">
        {reading.text.note(new Intl.NumberFormat("zh-CN").format(length))}
        {isRedacted && reading.redacted}{" "}
        {hasPages && (
          <a href={sourceTextHref(source, { ...view, pages: !view.pages })}>
            {view.pages ? reading.text.noPages : reading.text.pages}
          </a>
        )}
      </p>
      <ul className={`small ${styles.legend} ${styles.text}`} aria-label={reading.text.legend}>
        {kinds.map((kind) => (
          <li key={kind}>
            <mark data-kind={kind}>{reading.kind[kind]}</mark>
          </li>
        ))}
      </ul>
    </>
  );
}
