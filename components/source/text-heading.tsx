import { localised } from "@/lib/address/localised";
import type { SourceView } from "@/lib/address/views";
import { sourceTextHref } from "@/lib/address/views";
import styles from "./source-text.module.css";
import type { Text } from "@/lib/text/text";

const kinds = ["activity", "observation", "claim"] as const;

type Props = {
  text: Text;
  source: string;
  view: SourceView;
  length: number;
  hasPages: boolean;
  isRedacted: boolean;
};

/** What the lines under the text mean, and whether the pages of the file are shown in it. */
export function TextHeading({ text, source, view, length, hasPages, isRedacted }: Props) {
  return (
    <>
      <p className="small soft">
        {text.reading.text.note(new Intl.NumberFormat("zh-CN").format(length))}
        {isRedacted && text.reading.redacted}{" "}
        {hasPages && (
          <a href={localised(text, sourceTextHref(source, { ...view, pages: !view.pages }))}>
            {view.pages ? text.reading.text.noPages : text.reading.text.pages}
          </a>
        )}
      </p>
      <ul className={`small ${styles.legend} ${styles.text}`} aria-label={text.reading.text.legend}>
        {kinds.map((kind) => (
          <li key={kind}>
            <mark data-kind={kind}>{text.reading.kind[kind]}</mark>
          </li>
        ))}
      </ul>
    </>
  );
}
