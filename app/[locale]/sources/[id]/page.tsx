import { formatDate } from "@/lib/record/format";
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
import { parseSourceView, sourceTextHref } from "@/lib/address/views";
import { textOf } from "@/app/text-of";

type Props = PageProps<"/[locale]/sources/[id]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const text = await textOf(params);
  const { id } = await params;
  const found = await findSource(id);
  if (found === undefined) return {};
  const href = sourceTextHref(id, parseSourceView(await searchParams).view);
  const { kind, title, date } = found.source;
  const day = date === null ? text.sources.undated : formatDate(text, date);
  return { title: text.sources.page(title, text.sourceKind[kind], day), alternates: alternatesOf(text, href) };
}

export default async function SourcePage({ params, searchParams }: Props) {
  const text = await textOf(params);
  const { id } = await params;
  const found = await findSource(id);
  if (found === undefined) notFound();
  const { view, leftOut } = parseSourceView(await searchParams);
  const [read, regions] = await Promise.all([getPublicText(id), getRegions(text)]);
  const part = read && getOpenPart(read.text, view);
  const { activities, observations } =
    read === undefined || part === undefined
      ? await getFirstRecords(id)
      : await getSourceRecords(id, read.marks, part);
  const names = new Map(regions.map(({ adcode, short }) => [adcode, short]));
  return (
    <>
      <Breadcrumb
        text={text}
        crumbs={[
          { word: text.nav.sources, href: "/sources" },
          { word: found.source.title, href: sourceHref(id) },
        ]}
      />
      <SourceHeading text={text} contribution={found} />
      <LeftOutNotice text={text} leftOut={leftOut} />
      <PastLastNotice text={text} asked={view.part} pages={part?.count ?? 1} />
      {read === undefined || part === undefined ? (
        <SourceRecords
          text={text}
          contribution={found}
          activities={activities}
          observations={observations}
          names={names}
        />
      ) : (
        <SourceReader
          text={text}
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
