import { editions } from "@/lib/text/zh/editions";
import { zh } from "@/lib/text/zh/dictionary";
import type { Activity, RegionNames } from "@/lib/record/types";
import { activitiesCsvHref, activitiesHref } from "@/lib/address/views";
import type { ActivitiesView } from "@/lib/address/views";
import { Pagination } from "../controls/pagination";
import { ActivityItem } from "./activity-item";

type Props = {
  activities: readonly Activity[];
  total: number; // held and planned
  planned: number;
  view: ActivitiesView;
  pages: number;
  names: RegionNames;
};

/** The list that the facets leave, or which choice to give up when they leave nothing. */
export function ActivityResults({ activities, total, planned, view, pages, names }: Props) {
  return (
    <section aria-label={zh.activities.results}>
      <p className="small soft" role="status">
        {zh.activities.total(total)}
        {planned > 0 && editions.plansAmong(planned)}
      </p>
      {total > 0 && (
        <p className="small screen-only">
          <a href={activitiesCsvHref(view)}>{zh.activities.csv}</a>
        </p>
      )}
      {total === 0 ? (
        <EmptyResults view={view} names={names} />
      ) : (
        activities.map((activity) => (
          <ActivityItem key={activity.id} activity={activity} names={names} showRegion />
        ))
      )}
      <Pagination page={view.page} pages={pages} href={(page) => activitiesHref({ ...view, page })} />
    </section>
  );
}

/** Filters that are too narrow are not the same as nothing known: each can be taken off here. */
function EmptyResults({ view, names }: { view: ActivitiesView; names: RegionNames }) {
  const offers = [
    ...view.region.map((adcode) => ({
      word: names.get(adcode) ?? adcode,
      href: activitiesHref({ ...view, region: view.region.filter((item) => item !== adcode) }),
    })),
    ...view.type.map((type) => ({
      word: zh.activityType[type],
      href: activitiesHref({ ...view, type: view.type.filter((item) => item !== type) }),
    })),
    ...view.when.map((when) => ({
      word: zh.when[when].word,
      href: activitiesHref({ ...view, when: view.when.filter((item) => item !== when) }),
    })),
    ...(view.campaign === null
      ? []
      : [{ word: view.campaign, href: activitiesHref({ ...view, campaign: null }) }]),
  ];
  return (
    <div className="stack">
      <p>{zh.activities.empty}</p>
      <ul>
        {offers.map(({ word, href }) => (
          <li key={href}>
            <a href={href}>{zh.activities.remove(word)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
