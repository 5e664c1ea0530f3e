import { localised } from "@/lib/address/localised";
import type { Metadata } from "next";
import { ChangeDays } from "@/components/changes/change-days";
import { Pagination } from "@/components/controls/pagination";
import { PastLastNotice } from "@/components/controls/past-last-notice";
import { Breadcrumb } from "@/components/controls/breadcrumb";
import { countChangeBatches, getChangeBatches } from "@/db/queries/changes";
import { getRegions } from "@/db/queries/regions";
import { alternatesOf } from "@/lib/address/alternates";
import { changesFeed, changesPage } from "@/lib/address/hrefs";
import { changesHref, parseChangesView } from "@/lib/address/views";
import { textOf } from "@/app/text-of";

const pageSize = 30;

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/[locale]/about/changes">): Promise<Metadata> {
  const text = await textOf(params);
  const { title, description } = text.changes;
  const href = changesHref(parseChangesView(await searchParams).view);
  return { title, description, alternates: alternatesOf(text, href) };
}

export default async function ChangesPage({ params, searchParams }: PageProps<"/[locale]/about/changes">) {
  const text = await textOf(params);
  const { view } = parseChangesView(await searchParams);
  const pages = Math.max(1, Math.ceil((await countChangeBatches()) / pageSize));
  const page = Math.min(view.page, pages);
  const [batches, regions] = await Promise.all([getChangeBatches(page, pageSize), getRegions(text)]);
  const names = new Map(regions.map(({ adcode, short }) => [adcode, short]));
  return (
    <>
      <Breadcrumb
        text={text}
        crumbs={[
          { word: text.nav.about, href: "/about" },
          { word: text.changes.title, href: changesPage },
        ]}
      />
      <header className="page-heading">
        <h1>{text.changes.title}</h1>
        <p className="soft">
          {text.changes.description} <a href={localised(text, changesFeed)}>{text.changes.feed}</a> ·{" "}
          <a href={localised(text, "/api/v1/changes")}>{text.changes.api}</a>
        </p>
      </header>
      <PastLastNotice text={text} asked={view.page} pages={pages} />
      {batches.length === 0 ? (
        <p>{text.changes.none}</p>
      ) : (
        <ChangeDays text={text} batches={batches} names={names} />
      )}
      <Pagination text={text} page={page} pages={pages} href={(to) => changesHref({ page: to })} />
    </>
  );
}
