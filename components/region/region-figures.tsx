import { chooseStated } from "@/lib/record/inferred";
import type { InferredChoice } from "@/lib/record/inferred";
import { inferred as words } from "@/lib/text/inferred";
import { getIndicator } from "@/lib/record/indicators";
import { zh } from "@/lib/text/zh";
import type { Observation, Region, Source } from "@/lib/record/types";
import { financingHref } from "@/lib/address/views";
import { ObservationTable } from "../observation/observation-table";
import { PanelList } from "../trend/panel-list";
import { Section } from "../ui/section";
import { NothingKnown } from "./nothing-known";

type Props = {
  region: Region;
  observations: readonly Observation[];
  bulletins: readonly Source[];
  inferred: InferredChoice;
};

/** A region's own figures: financing by axis, and apart from it every other figure, so that none is read as a total. */
export function RegionFigures({ region, observations, bulletins, inferred }: Props) {
  const isFinancing = ({ indicator }: Observation) => getIndicator(indicator).family === "financing";
  const { shown: financing, hidden } = chooseStated(observations.filter(isFinancing), inferred);
  const other = chooseStated(
    observations.filter((observation) => !isFinancing(observation)),
    inferred,
  ).shown;
  return (
    <>
      <Section id="financing" title={zh.region.financingOf(region.short)}>
        {financing.length === 0 && hidden > 0 ? (
          <p>{words.figures(hidden)}</p>
        ) : financing.length === 0 ? (
          <NothingKnown what={zh.region.noFigures(region.short)} bulletins={bulletins} />
        ) : (
          <>
            <p className="small">
              <a href={financingHref({ regions: [region.adcode], inferred })}>
                {zh.region.compare(region.short)}
              </a>
            </p>
            <PanelList observations={financing} regions={[region]} inferred={inferred} />
          </>
        )}
      </Section>
      {other.length > 0 && (
        <Section id="other-figures" title={zh.region.otherFigures}>
          <p className="small soft">{zh.region.otherMeaning}</p>
          <ObservationTable observations={other} caption={zh.region.otherFigures} hasIndicator />
        </Section>
      )}
    </>
  );
}
