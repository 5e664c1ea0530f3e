import { circledNumber, sourceAnchor } from "@/lib/reading/source-marks";
import type { SourceMarks } from "@/lib/reading/source-marks";
import type { Source } from "@/lib/record/types";
import { SourceLine } from "./source-line";
import styles from "./source-mark.module.css";
import type { Text } from "@/lib/text/text";

/** The number under which the page's list names a source; one the list does not have is named here. */
export function SourceMark({ text, source, marks }: { text: Text; source: Source; marks: SourceMarks }) {
  const number = marks.get(source.id);
  if (number === undefined) return <SourceLine text={text} source={source} />;
  return (
    <a
      href={`#${sourceAnchor(number)}`}
      className={styles.mark}
      aria-label={text.region.sourceMark(number)}
      title={text.source.title(source.title, source.titleIsOurs)}
    >
      {circledNumber(number)}
    </a>
  );
}
