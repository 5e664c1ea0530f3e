import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActivityDetail } from "@/components/activity/activity-detail";
import { ActivityItem } from "@/components/activity/activity-item";
import { InferredSwitch } from "@/components/controls/inferred-switch";
import { Breadcrumb } from "@/components/controls/breadcrumb";
import { Section } from "@/components/ui/section";
import { findActivity, getActivities } from "@/db/queries/activities";
import { findCampaign } from "@/db/queries/campaigns";
import { findRegion, getRegions } from "@/db/queries/regions";
import { alternatesOf } from "@/lib/address/alternates";
import { withoutInferredYear } from "@/lib/record/inferred-year";
import { activityHref } from "@/lib/address/hrefs";
import { activitiesHref, activityViewHref, parseActivityView } from "@/lib/address/views";
import { textOf } from "@/app/text-of";

const nearbySize = 8;

type Props = PageProps<"/[locale]/activities/[id]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const text = await textOf(params);
  const activity = await findActivity((await params).id);
  if (activity === undefined) return {};
  const href = activityViewHref(activity.id, parseActivityView(await searchParams).view);
  const types = activity.types.map((type) => text.activityType[type]);
  const region = await findRegion(text, activity.region);
  const title = text.activity.page(activity.title, types, region?.short ?? "");
  return { title, alternates: alternatesOf(text, href) };
}

export default async function ActivityPage({ params, searchParams }: Props) {
  const text = await textOf(params);
  const whole = await findActivity((await params).id);
  if (whole === undefined) notFound();
  const { inferred } = parseActivityView(await searchParams).view;
  const activity = inferred === "hide" ? withoutInferredYear(whole) : whole;
  const [campaign, regions, beside] = await Promise.all([
    activity.campaign === null ? null : findCampaign(text, activity.campaign),
    getRegions(text),
    getActivities({ types: activity.types, campaign: activity.campaign, inferred }, { limit: nearbySize + 1 }),
  ]);
  const names = new Map(regions.map(({ adcode, short }) => [adcode, short]));
  const others = beside.filter(({ id }) => id !== activity.id).slice(0, nearbySize);
  return (
    <>
      <Breadcrumb
        text={text}
        crumbs={[
          { word: text.nav.activities, href: activitiesHref() },
          { word: names.get(activity.region) ?? "", href: activitiesHref({ region: [activity.region] }) },
          { word: activity.title, href: activityHref(activity.id) },
        ]}
      />
      <ActivityDetail
        text={text}
        activity={activity}
        campaign={campaign ?? null}
        names={names}
        inferred={inferred}
      />
      {whole.yearInferred && (
        <InferredSwitch
          text={text}
          choice={inferred}
          href={(choice) => activityViewHref(activity.id, { inferred: choice })}
          note={text.inferredView.activity}
        />
      )}
      {others.length > 0 && (
        <Section id="same-type" title={text.activity.sameType}>
          {others.map((other) => (
            <ActivityItem text={text} key={other.id} activity={other} names={names} showRegion />
          ))}
        </Section>
      )}
    </>
  );
}
