import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourceHeading } from "@/components/source/source-heading";
import { SourceReader } from "@/components/source/source-reader";
import { SourceRecords } from "@/components/source/source-records";
import { LeftOutNotice } from "@/components/ui/left-out-notice";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { getActivities } from "@/db/queries/activities";
import { getObservations } from "@/db/queries/observations";
import { getRegions } from "@/db/queries/regions";
import { findSource } from "@/db/queries/sources";
import { getPublicText } from "@/db/queries/text-marks";
import { zh } from "@/lib/text/zh";
import { sourceHref } from "@/lib/hrefs";
import { getSourceEntries } from "@/lib/source-entries";
import { parseSourceView } from "@/lib/view";

const mostActivities = 2000;

export async function generateMetadata({ params }: PageProps<"/sources/[id]">): Promise<Metadata> {
  const found = await findSource((await params).id);
  return found === undefined ? {} : { title: found.source.title };
}

export default async function SourcePage({ params, searchParams }: PageProps<"/sources/[id]">) {
  const { id } = await params;
  const found = await findSource(id);
  if (found === undefined) notFound();
  const { view, leftOut } = parseSourceView(await searchParams);
  const [activities, observations, regions, read] = await Promise.all([
    getActivities({ sources: [id] }, { size: mostActivities }),
    getObservations({ sources: [id] }),
    getRegions(),
    getPublicText(id),
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
      <LeftOutNotice leftOut={leftOut} />
      {read === undefined ? (
        <SourceRecords activities={activities} observations={observations} names={names} />
      ) : (
        <SourceReader
          source={id}
          read={read}
          entries={getSourceEntries(read.marks, activities, observations)}
          view={view}
          names={names}
        />
      )}
    </>
  );
}
