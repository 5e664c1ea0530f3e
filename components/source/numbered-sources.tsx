import { circledNumber, sourceAnchor } from "@/lib/reading/source-marks";
import type { SourceMarks } from "@/lib/reading/source-marks";
import type { Source } from "@/lib/record/types";
import { SourceLine } from "../observation/source-line";
import { Fold } from "../ui/fold";
import { Section } from "../ui/section";
import styles from "./numbered-sources.module.css";
import type { Text } from "@/lib/text/text";

type Props = { text: Text; sources: readonly Source[]; marks: SourceMarks };

const mostShown = 6;

/** The sources of a page, each once, under the number by which its figures lead here; a link to one unfolds them. */
export function NumberedSources({ text, sources, marks }: Props) {
  if (sources.length === 0) return null;
  const list = (
    <ol className={styles.list}>
      {sources.map((source) => (
        <NumberedSource key={source.id} text={text} source={source} number={marks.get(source.id) ?? 0} />
      ))}
    </ol>
  );
  return (
    <Section id="sources" title={text.region.sources}>
      {sources.length <= mostShown ? (
        list
      ) : (
        <Fold summary={text.region.sourceCount(sources.length)} rows={sources.length} isPrinted>
          {list}
        </Fold>
      )}
    </Section>
  );
}

function NumberedSource({ text, source, number }: { text: Text; source: Source; number: number }) {
  return (
    <li id={sourceAnchor(number)}>
      <span aria-hidden="true">{circledNumber(number)}</span>
      <span>
        <span className="soft">{text.sourceKind[source.kind]}</span> <SourceLine text={text} source={source} />
      </span>
    </li>
  );
}
