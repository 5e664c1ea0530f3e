import { Mixed } from "@/components/controls/mixed";
import { localised } from "@/lib/address/localised";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RegionLinks } from "@/components/region/region-links";
import { searchRegions } from "@/db/queries/regions";
import { alternatesOf } from "@/lib/address/alternates";
import { regionHref } from "@/lib/address/hrefs";
import { parseSearchView, searchHref } from "@/lib/address/views";
import { textOf } from "@/app/text-of";

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/[locale]/search">): Promise<Metadata> {
  const text = await textOf(params);
  const { q } = parseSearchView(await searchParams).view;
  return { title: text.search.title, robots: { index: false }, alternates: alternatesOf(text, searchHref(q)) };
}

/** Answers the search form of the header; one match is the region itself. */
export default async function SearchPage({ params, searchParams }: PageProps<"/[locale]/search">) {
  const text = await textOf(params);
  const { q } = parseSearchView(await searchParams).view;
  const found = await searchRegions(text, q);
  const [only] = found;
  if (only !== undefined && found.length === 1) redirect(localised(text, regionHref(only.adcode)));
  return (
    <>
      <header className="page-heading">
        <h1>{text.search.title}</h1>
        <p>
          <Mixed text={text}>
            {found.length === 0 ? text.search.none(q) : text.search.found(q, found.length)}
          </Mixed>
        </p>
      </header>
      <RegionLinks text={text} regions={found} />
    </>
  );
}
