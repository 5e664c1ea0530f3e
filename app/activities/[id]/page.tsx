import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActivityDetail } from "@/components/activity/activity-detail";
import { ActivityItem } from "@/components/activity/activity-item";
import { InferredSwitch } from "@/components/controls/inferred-switch";
import { Breadcrumb } from "@/components/controls/breadcrumb";
import { Section } from "@/components/ui/section";
import { findActivity, getActivities } from "@/db/queries/activities";
import { findCampaign } from "@/db/queries/campaigns";
import { getRegions } from "@/db/queries/regions";
import { alternatesOf } from "@/lib/address/alternates";
import { withoutInferredYear } from "@/lib/record/inferred-year";
import { inferred as words } from "@/lib/text/zh/inferred";
import { zh } from "@/lib/text/zh/dictionary";
import { activityHref } from "@/lib/address/hrefs";
import { activitiesHref, activityViewHref, parseActivityView } from "@/lib/address/views";

const nearbySize = 8;

type Props = PageProps<"/activities/[id]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const activity = await findActivity((await params).id);
  if (activity === undefined) return {};
  const href = activityViewHref(activity.id, parseActivityView(await searchParams).view);
  return { title: activity.title, alternates: alternatesOf(href) };
}

export default async function ActivityPage({ params, searchParams }: Props) {
  const whole = await findActivity((await params).id);
  if (whole === undefined) notFound();
  const { inferred } = parseActivityView(await searchParams).view;
  const activity = inferred === "hide" ? withoutInferredYear(whole) : whole;
  const [campaign, regions, beside] = await Promise.all([
    activity.campaign === null ? null : findCampaign(activity.campaign),
    getRegions(),
    getActivities({ types: activity.types, campaign: activity.campaign, inferred }, { limit: nearbySize + 1 }),
  ]);
  const names = new Map(regions.map(({ adcode, short }) => [adcode, short]));
  const others = beside.filter(({ id }) => id !== activity.id).slice(0, nearbySize);
  return (
    <>
      <Breadcrumb
        text={zh}
        crumbs={[
          { word: zh.nav.activities, href: activitiesHref() },
          { word: names.get(activity.region) ?? "", href: activitiesHref({ region: [activity.region] }) },
          { word: activity.title, href: activityHref(activity.id) },
        ]}
      />
      <ActivityDetail
        text={zh}
        activity={activity}
        campaign={campaign ?? null}
        names={names}
        inferred={inferred}
      />
      {whole.yearInferred && (
        <InferredSwitch
          text={zh}
          choice={inferred}
          href={(choice) => activityViewHref(activity.id, { inferred: choice })}
          note={words.activity}
        />
      )}
      {others.length > 0 && (
        <Section id="same-type" title={zh.activity.sameType}>
          {others.map((other) => (
            <ActivityItem text={zh} key={other.id} activity={other} names={names} showRegion />
          ))}
        </Section>
      )}
    </>
  );
}
