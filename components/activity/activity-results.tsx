import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
import type { Activity, RegionNames } from "@/lib/record/types";
import { activitiesCsvHref, activitiesHref } from "@/lib/address/views";
import type { ActivitiesView } from "@/lib/address/views";
import { Pagination } from "../controls/pagination";
import { ActivityItem } from "./activity-item";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  activities: readonly Activity[];
  total: number; // held and planned
  planned: number;
  view: ActivitiesView;
  pages: number;
  names: RegionNames;
};

/** The list that the facets leave, or which choice to give up when they leave nothing. */
export function ActivityResults({ text, activities, total, planned, view, pages, names }: Props) {
  return (
    <section aria-label={text.activities.results}>
      <p className="small soft" role="status">
        {text.activities.total(total)}
        {planned > 0 && text.editions.plansAmong(planned)}
      </p>
      {total > 0 && (
        <p className="small screen-only">
          <a href={localised(text, activitiesCsvHref(view))}>{text.activities.csv}</a>
        </p>
      )}
      {total === 0 ? (
        <EmptyResults text={text} view={view} names={names} />
      ) : (
        activities.map((activity) => (
          <ActivityItem text={text} key={activity.id} activity={activity} names={names} showRegion />
        ))
      )}
      <Pagination
        text={text}
        page={view.page}
        pages={pages}
        href={(page) => activitiesHref({ ...view, page })}
      />
    </section>
  );
}

/** Filters that are too narrow are not the same as nothing known: each can be taken off here. */
function EmptyResults({ text, view, names }: { text: Text; view: ActivitiesView; names: RegionNames }) {
  const offers = [
    ...view.region.map((adcode) => ({
      word: names.get(adcode) ?? adcode,
      href: activitiesHref({ ...view, region: view.region.filter((item) => item !== adcode) }),
    })),
    ...view.type.map((type) => ({
      word: text.activityType[type],
      href: activitiesHref({ ...view, type: view.type.filter((item) => item !== type) }),
    })),
    ...view.when.map((when) => ({
      word: text.when[when].word,
      href: activitiesHref({ ...view, when: view.when.filter((item) => item !== when) }),
    })),
    ...(view.campaign === null
      ? []
      : [{ word: view.campaign, href: activitiesHref({ ...view, campaign: null }) }]),
  ];
  return (
    <div className="stack">
      <p>{text.activities.empty}</p>
      <ul>
        {offers.map(({ word, href }) => (
          <li key={href}>
            <a href={localised(text, href)}>
              <Mixed text={text}>{text.activities.remove(word)}</Mixed>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
