import type { Metadata } from "next";
import { ChangeDays } from "@/components/changes/change-days";
import { Pagination } from "@/components/controls/pagination";
import { PastLastNotice } from "@/components/controls/past-last-notice";
import { Breadcrumb } from "@/components/controls/breadcrumb";
import { countChangeBatches, getChangeBatches } from "@/db/queries/changes";
import { getRegions } from "@/db/queries/regions";
import { alternatesOf } from "@/lib/address/alternates";
import { changesFeed, changesPage } from "@/lib/address/hrefs";
import { changes } from "@/lib/text/zh/changes";
import { zh } from "@/lib/text/zh/dictionary";
import { changesHref, parseChangesView } from "@/lib/address/views";

const pageSize = 30;

export async function generateMetadata({ searchParams }: PageProps<"/about/changes">): Promise<Metadata> {
  const { title, description } = changes;
  const href = changesHref(parseChangesView(await searchParams).view);
  return { title, description, alternates: alternatesOf(href) };
}

export default async function ChangesPage({ searchParams }: PageProps<"/about/changes">) {
  const { view } = parseChangesView(await searchParams);
  const pages = Math.max(1, Math.ceil((await countChangeBatches()) / pageSize));
  const page = Math.min(view.page, pages);
  const [batches, regions] = await Promise.all([getChangeBatches(page, pageSize), getRegions()]);
  const names = new Map(regions.map(({ adcode, short }) => [adcode, short]));
  return (
    <>
      <Breadcrumb
        text={zh}
        crumbs={[
          { word: zh.nav.about, href: "/about" },
          { word: changes.title, href: changesPage },
        ]}
      />
      <header className="page-heading">
        <h1>{changes.title}</h1>
        <p className="soft">
          {changes.description} <a href={changesFeed}>{changes.feed}</a> ·{" "}
          <a href="/api/v1/changes">{changes.api}</a>
        </p>
      </header>
      <PastLastNotice text={zh} asked={view.page} pages={pages} />
      {batches.length === 0 ? <p>{changes.none}</p> : <ChangeDays text={zh} batches={batches} names={names} />}
      <Pagination text={zh} page={page} pages={pages} href={(to) => changesHref({ page: to })} />
    </>
  );
}
