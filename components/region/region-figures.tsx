import { localised } from "@/lib/address/localised";
import { chooseStated } from "@/lib/record/inferred";
import type { InferredChoice } from "@/lib/record/inferred";
import { getIndicator } from "@/lib/record/indicators";
import type { Indicator } from "@/lib/record/indicators";
import type { Observation, Region, Source } from "@/lib/record/types";
import { financingHref } from "@/lib/address/views";
import { ObservationTable } from "../observation/observation-table";
import { PanelList } from "../trend/panel-list";
import { Section } from "../ui/section";
import { NothingKnown } from "./nothing-known";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  region: Region;
  observations: readonly Observation[];
  bulletins: readonly Source[];
  inferred: InferredChoice;
};

/** A region's own figures: financing by axis, and apart from it every other figure, so that none is read as a total. */
export function RegionFigures({ text, region, observations, bulletins, inferred }: Props) {
  const ofFamily = (family: Indicator["family"]) =>
    chooseStated(
      observations.filter(({ indicator }) => getIndicator(indicator).family === family),
      inferred,
    );
  const { shown: financing, hidden } = ofFamily("financing");
  const tables = [
    {
      id: "holdings",
      title: text.region.holdings,
      note: text.region.holdingsMeaning,
      rows: ofFamily("holding").shown,
    },
    {
      id: "other-figures",
      title: text.region.otherFigures,
      note: text.region.otherMeaning,
      rows: ofFamily("other").shown,
    },
  ];
  return (
    <>
      <Section id="financing" title={text.region.financingOf(region.short)}>
        {financing.length === 0 && hidden > 0 ? (
          <p>{text.inferredView.figures(hidden)}</p>
        ) : financing.length === 0 ? (
          <NothingKnown text={text} what={text.region.noFigures(region.short)} bulletins={bulletins} />
        ) : (
          <>
            <p className="small">
              <a href={localised(text, financingHref({ regions: [region.adcode], inferred }))}>
                {text.region.compare(region.short)}
              </a>
            </p>
            <PanelList text={text} observations={financing} regions={[region]} inferred={inferred} />
          </>
        )}
      </Section>
      {tables.map(
        ({ id, title, note, rows }) =>
          rows.length > 0 && (
            <Section key={id} id={id} title={title}>
              <p className="small soft">{note}</p>
              <ObservationTable text={text} observations={rows} caption={title} hasIndicator />
            </Section>
          ),
      )}
    </>
  );
}
