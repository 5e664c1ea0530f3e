import type { SourceMarks } from "@/lib/reading/source-marks";
import type { Observation } from "@/lib/record/types";
import { FigureTable } from "../observation/figure-table";
import { Fold } from "../ui/fold";
import { Section } from "../ui/section";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  figures: readonly Observation[];
  marks: SourceMarks;
};

const mostShown = 10;

/** Every figure that is neither pledge financing nor a holding, apart from both, so that none is read as a part of them. */
export function OtherFigures({ text, figures, marks }: Props) {
  if (figures.length === 0) return null;
  const { otherFigures, otherMeaning } = text.region;
  const [first, rest] = [figures.slice(0, mostShown), figures.slice(mostShown)];
  const table = (rows: readonly Observation[]) => (
    <FigureTable text={text} observations={rows} caption={otherFigures} marks={marks} hasIndicator />
  );
  return (
    <Section id="other-figures" title={otherFigures} note={otherMeaning}>
      {table(first)}
      {rest.length > 0 && (
        <Fold summary={text.region.moreRows(rest.length)} rows={rest.length}>
          {table(rest)}
        </Fold>
      )}
    </Section>
  );
}
