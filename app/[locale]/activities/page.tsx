import type { Metadata } from "next";
import { ActivityFacets } from "@/components/activity/activity-facets";
import { ActivityResults } from "@/components/activity/activity-results";
import { InferredSwitch } from "@/components/controls/inferred-switch";
import { LeftOutNotice } from "@/components/controls/left-out-notice";
import { PastLastNotice } from "@/components/controls/past-last-notice";
import { countActivities, getActivities, getFacet } from "@/db/queries/activities";
import type { ActivityFilter } from "@/db/queries/activities";
import { getCampaigns } from "@/db/queries/campaigns";
import { getRegions } from "@/db/queries/regions";
import { alternatesOf } from "@/lib/address/alternates";
import { activitiesHref, parseActivitiesView } from "@/lib/address/views";
import { textOf } from "@/app/text-of";

const pageSize = 20;

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/[locale]/activities">): Promise<Metadata> {
  const text = await textOf(params);
  const { title, description } = text.activities;
  const href = activitiesHref(parseActivitiesView(await searchParams).view);
  return { title, description, alternates: alternatesOf(text, href) };
}

export default async function ActivitiesPage({ params, searchParams }: PageProps<"/[locale]/activities">) {
  const text = await textOf(params);
  const { view, leftOut } = parseActivitiesView(await searchParams);
  const filter: ActivityFilter = {
    within: view.region,
    types: view.type,
    campaign: view.campaign,
    when: view.when,
    inferred: view.inferred,
  };
  const [total, planned, regions, campaigns, region, type, campaign, when] = await Promise.all([
    countActivities(filter),
    countActivities({ ...filter, status: "planned" }),
    getRegions(text),
    getCampaigns(text),
    getFacet("region", filter),
    getFacet("type", filter),
    getFacet("campaign", filter),
    getFacet("when", filter),
  ]);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(view.page, pages);
  const activities = await getActivities(filter, { page, limit: pageSize });
  const names = new Map(regions.map(({ adcode, short }) => [adcode, short]));
  return (
    <>
      <header className="page-heading">
        <h1>{text.activities.title}</h1>
        <p className="soft">{text.activities.note}</p>
      </header>
      <LeftOutNotice text={text} leftOut={leftOut} />
      <PastLastNotice text={text} asked={view.page} pages={pages} />
      <InferredSwitch
        text={text}
        choice={view.inferred}
        href={(choice) => activitiesHref({ ...view, page: 1, inferred: choice })}
        note={text.inferredView.activities}
      />
      <div className="with-aside">
        <ActivityFacets
          text={text}
          view={view}
          counts={{ region, type, campaign, when }}
          campaigns={campaigns}
          names={names}
        />
        <ActivityResults
          text={text}
          activities={activities}
          total={total}
          planned={planned}
          view={{ ...view, page }}
          pages={pages}
          names={names}
        />
      </div>
    </>
  );
}
