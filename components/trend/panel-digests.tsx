import { axisOf } from "@/lib/comparison/comparable";
import { getPanels } from "@/lib/comparison/series";
import type { SourceMarks } from "@/lib/reading/source-marks";
import type { InferredChoice } from "@/lib/record/inferred";
import type { Observation, Region } from "@/lib/record/types";
import { PanelDigest } from "./panel-digest";
import styles from "./panel-digest.module.css";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  observations: readonly Observation[];
  region: Region;
  marks: SourceMarks;
  inferred: InferredChoice;
};

/** One region's figures by axis: what may not be compared never shares one. */
export function PanelDigests({ text, observations, region, marks, inferred }: Props) {
  return (
    <div className={styles.room}>
      <div className={styles.panels}>
        {getPanels(text, observations, [region]).map((panel) => (
          <PanelDigest
            key={panel.axis}
            text={text}
            panel={panel}
            observations={observations.filter((observation) => axisOf(observation) === panel.axis)}
            marks={marks}
            view={{ regions: panel.series.map(({ region: of }) => of), inferred }}
          />
        ))}
      </div>
    </div>
  );
}
