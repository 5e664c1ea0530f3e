import { axisOf } from "@/lib/comparison/comparable";
import type { MoneyUnit } from "@/lib/record/money";
import type { InferredChoice } from "@/lib/record/inferred";
import { getPanels } from "@/lib/comparison/series";
import type { Observation, Region, RegionNames } from "@/lib/record/types";
import { PanelView } from "./panel-view";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  observations: readonly Observation[];
  regions: readonly Region[];
  names?: RegionNames;
  unit?: MoneyUnit;
  inferred: InferredChoice;
};

/** One panel per axis: what may not be compared never shares one. */
export function PanelList({ text, observations, regions, names, unit, inferred }: Props) {
  return getPanels(text, observations, regions).map((panel) => (
    <PanelView
      text={text}
      key={panel.axis}
      heading="h3"
      panel={panel}
      observations={observations.filter((observation) => axisOf(observation) === panel.axis)}
      names={names}
      unit={unit}
      view={{ regions: panel.series.map(({ region }) => region), inferred }}
    />
  ));
}
