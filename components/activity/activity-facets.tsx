import { localised } from "@/lib/address/localised";
import { getWhenWords } from "@/lib/reading/activity-groups";
import type { Campaign, RegionNames } from "@/lib/record/types";
import { activityTypes } from "@/lib/record/types";
import { activitiesHref, whens } from "@/lib/address/views";
import type { ActivitiesView } from "@/lib/address/views";
import { FacetList } from "../controls/facet-list";
import type { FacetChoice } from "../controls/facet-list";
import styles from "./activity-facets.module.css";
import type { Text } from "@/lib/text/text";

type Counts = { [facet in "region" | "type" | "campaign" | "when"]: ReadonlyMap<string, number> };
type Props = {
  text: Text;
  view: ActivitiesView;
  counts: Counts;
  campaigns: readonly Campaign[];
  names: RegionNames;
};

/** The choices of the list, each a link that adds or removes one value and says how many activities it would leave. */
export function ActivityFacets({ text, view, counts, campaigns, names }: Props) {
  const toggle = <T extends string>(chosen: readonly T[], value: T) =>
    chosen.includes(value) ? chosen.filter((item) => item !== value) : [...chosen, value];
  const choice = (
    word: string,
    count: number,
    isChosen: boolean,
    to: Partial<ActivitiesView>,
  ): FacetChoice => ({
    word,
    count,
    isChosen,
    href: localised(text, activitiesHref({ ...view, page: 1, ...to })),
  });
  const provinces = new Set([...counts.region.keys(), ...view.region]);
  const regions = [...provinces].toSorted().map((adcode) =>
    choice(names.get(adcode) ?? adcode, counts.region.get(adcode) ?? 0, view.region.includes(adcode), {
      region: toggle(view.region, adcode),
    }),
  );
  const types = activityTypes.map((type) =>
    choice(text.activityType[type], counts.type.get(type) ?? 0, view.type.includes(type), {
      type: toggle(view.type, type),
    }),
  );
  const windows = whens.map((when) =>
    choice(getWhenWords(text, when, view.inferred).word, counts.when.get(when) ?? 0, view.when.includes(when), {
      when: toggle(view.when, when),
    }),
  );
  const editions = [
    ...campaigns.map(({ id, name }) => ({ id, name })),
    { id: "none", name: text.activity.noCampaign },
  ].map(({ id, name }) =>
    choice(name, counts.campaign.get(id) ?? 0, view.campaign === id, {
      campaign: view.campaign === id ? null : id,
    }),
  );
  const isFiltered = view.region.length + view.type.length + view.when.length > 0 || view.campaign !== null;
  return (
    <details className={styles.facets} open>
      <summary>{text.activities.filter}</summary>
      {isFiltered && (
        <p>
          <a href={localised(text, activitiesHref())}>{text.activities.clear}</a>
        </p>
      )}
      <FacetList text={text} title={text.activities.facet.region} choices={regions} />
      <FacetList text={text} title={text.activities.facet.type} choices={types} />
      <FacetList text={text} title={text.activities.facet.when} choices={windows} />
      <FacetList text={text} title={text.activities.facet.campaign} choices={editions} />
    </details>
  );
}
