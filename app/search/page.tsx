import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RegionLinks } from "@/components/region/region-links";
import { searchRegions } from "@/db/queries/regions";
import { alternatesOf } from "@/lib/address/alternates";
import { zh } from "@/lib/text/zh/dictionary";
import { regionHref } from "@/lib/address/hrefs";
import { parseSearchView, searchHref } from "@/lib/address/views";

export async function generateMetadata({ searchParams }: PageProps<"/search">): Promise<Metadata> {
  const { q } = parseSearchView(await searchParams).view;
  return { title: zh.search.title, robots: { index: false }, alternates: alternatesOf(searchHref(q)) };
}

/** Answers the search form of the header; one match is the region itself. */
export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const { q } = parseSearchView(await searchParams).view;
  const found = await searchRegions(q);
  const [only] = found;
  if (only !== undefined && found.length === 1) redirect(regionHref(only.adcode));
  return (
    <>
      <header className="page-heading">
        <h1>{zh.search.title}</h1>
        <p>{found.length === 0 ? zh.search.none(q) : zh.search.found(q, found.length)}</p>
      </header>
      <RegionLinks text={zh} regions={found} />
    </>
  );
}
