import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourceHeading } from "@/components/source/source-heading";
import { SourceRecords } from "@/components/source/source-records";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { getActivities } from "@/db/queries/activities";
import { getObservations } from "@/db/queries/observations";
import { getRegions } from "@/db/queries/regions";
import { findSource } from "@/db/queries/sources";
import { zh } from "@/lib/text/zh";
import { sourceHref } from "@/lib/hrefs";

export async function generateMetadata({ params }: PageProps<"/sources/[id]">): Promise<Metadata> {
  const found = await findSource((await params).id);
  return found === undefined ? {} : { title: found.source.title };
}

export default async function SourcePage({ params }: PageProps<"/sources/[id]">) {
  const { id } = await params;
  const found = await findSource(id);
  if (found === undefined) notFound();
  const [activities, observations, regions] = await Promise.all([
    getActivities({ sources: [id] }),
    getObservations({ sources: [id] }),
    getRegions(),
  ]);
  const names = new Map(regions.map(({ adcode, short }) => [adcode, short]));
  return (
    <>
      <Breadcrumb
        crumbs={[
          { word: zh.nav.sources, href: "/sources" },
          { word: found.source.title, href: sourceHref(id) },
        ]}
      />
      <SourceHeading contribution={found} />
      <SourceRecords activities={activities} observations={observations} names={names} />
    </>
  );
}
