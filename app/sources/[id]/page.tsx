import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourceHeading } from "@/components/source/source-heading";
import { SourceReader } from "@/components/source/source-reader";
import { SourceRecords } from "@/components/source/source-records";
import { Breadcrumb } from "@/components/controls/breadcrumb";
import { LeftOutNotice } from "@/components/controls/left-out-notice";
import { PastLastNotice } from "@/components/controls/past-last-notice";
import { getRegions } from "@/db/queries/regions";
import { getFirstRecords, getSourceRecords } from "@/db/queries/source-records";
import { findSource } from "@/db/queries/sources";
import { getPublicText } from "@/db/queries/text-marks";
import { alternatesOf } from "@/lib/address/alternates";
import { sourceHref } from "@/lib/address/hrefs";
import { getOpenPart, getSourceEntries } from "@/lib/reading/source-entries";
import { zh } from "@/lib/text/zh/dictionary";
import { parseSourceView, sourceTextHref } from "@/lib/address/views";

type Props = PageProps<"/sources/[id]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id } = await params;
  const found = await findSource(id);
  if (found === undefined) return {};
  const href = sourceTextHref(id, parseSourceView(await searchParams).view);
  return { title: found.source.title, alternates: alternatesOf(href) };
}

export default async function SourcePage({ params, searchParams }: Props) {
  const { id } = await params;
  const found = await findSource(id);
  if (found === undefined) notFound();
  const { view, leftOut } = parseSourceView(await searchParams);
  const [read, regions] = await Promise.all([getPublicText(id), getRegions()]);
  const part = read && getOpenPart(read.text, view);
  const { activities, observations } =
    read === undefined || part === undefined
      ? await getFirstRecords(id)
      : await getSourceRecords(id, read.marks, part);
  const names = new Map(regions.map(({ adcode, short }) => [adcode, short]));
  return (
    <>
      <Breadcrumb
        text={zh}
        crumbs={[
          { word: zh.nav.sources, href: "/sources" },
          { word: found.source.title, href: sourceHref(id) },
        ]}
      />
      <SourceHeading text={zh} contribution={found} />
      <LeftOutNotice text={zh} leftOut={leftOut} />
      <PastLastNotice text={zh} asked={view.part} pages={part?.count ?? 1} />
      {read === undefined || part === undefined ? (
        <SourceRecords
          text={zh}
          contribution={found}
          activities={activities}
          observations={observations}
          names={names}
        />
      ) : (
        <SourceReader
          text={zh}
          source={id}
          read={read}
          part={part}
          entries={getSourceEntries(read.marks, activities, observations)}
          view={view}
          names={names}
        />
      )}
    </>
  );
}
