import type { InferredChoice } from "@/lib/record/inferred";
import type { SourceMarks } from "@/lib/reading/source-marks";
import type { Observation, Region, Source } from "@/lib/record/types";
import { PanelDigests } from "../trend/panel-digests";
import { Section } from "../ui/section";
import { NothingKnown } from "./nothing-known";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  region: Region;
  financing: { shown: readonly Observation[]; hidden: number };
  marks: SourceMarks;
  bulletins: readonly Source[];
  inferred: InferredChoice;
};

/** A region's own pledge financing, by axis. */
export function RegionFigures({
  text,
  region,
  financing: { shown, hidden },
  marks,
  bulletins,
  inferred,
}: Props) {
  return (
    <Section
      id="financing"
      title={text.region.financingOf(region.short)}
      note={shown.some(({ basis }) => basis === "unspecified") ? text.region.basisUnstated : undefined}
    >
      {shown.length === 0 && hidden > 0 ? (
        <p>{text.inferredView.figures(hidden)}</p>
      ) : shown.length === 0 ? (
        <NothingKnown text={text} what={text.region.noFigures(region.short)} bulletins={bulletins} />
      ) : (
        <PanelDigests text={text} observations={shown} region={region} marks={marks} inferred={inferred} />
      )}
    </Section>
  );
}
