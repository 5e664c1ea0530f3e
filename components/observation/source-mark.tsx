import { circledNumber, sourceAnchor } from "@/lib/reading/source-marks";
import type { SourceMarks } from "@/lib/reading/source-marks";
import type { Source } from "@/lib/record/types";
import { langOf } from "@/lib/text/lang-of";
import { SourceLine } from "./source-line";
import styles from "./source-mark.module.css";
import type { Text } from "@/lib/text/text";

/** The number under which the page's list names a source; one the list does not have is named here. */
export function SourceMark({ text, source, marks }: { text: Text; source: Source; marks: SourceMarks }) {
  const number = marks.get(source.id);
  if (number === undefined) return <SourceLine text={text} source={source} />;
  const title = text.source.title(source.title, source.titleIsOurs);
  return (
    <a href={`#${sourceAnchor(number)}`} className={styles.mark} aria-label={text.region.sourceMark(number)}>
      <span lang={langOf(text, title)} title={title}>
        {circledNumber(number)}
      </span>
    </a>
  );
}
