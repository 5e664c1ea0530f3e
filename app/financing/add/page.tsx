import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { searchRegions } from "@/db/queries/regions";
import { zh } from "@/lib/text/zh/dictionary";
import { financingHref, maxRegions, parseFinancingView, parseSearchView } from "@/lib/address/views";

export const metadata: Metadata = { title: zh.financing.addTitle, robots: { index: false } };

/** Answers the “add a region” form: one match is added at once, several are offered. */
export default async function AddRegionPage({ searchParams }: PageProps<"/financing/add">) {
  const raw = await searchParams;
  const { view } = parseFinancingView(raw);
  const { q } = parseSearchView(raw).view;
  const found = await searchRegions(q);
  const hrefWith = (adcode: string) =>
    financingHref({ ...view, regions: [...new Set([...view.regions, adcode])].slice(0, maxRegions) });
  const [only] = found;
  if (only !== undefined && (found.length === 1 || [only.short, only.name, only.adcode].includes(q)))
    redirect(hrefWith(only.adcode));
  return (
    <>
      <header className="page-heading">
        <h1>{zh.financing.addTitle}</h1>
        <p>{found.length === 0 ? zh.search.none(q) : zh.search.found(q, found.length)}</p>
      </header>
      <ul>
        {found.map(({ adcode, name, kind }) => (
          <li key={adcode}>
            <a href={hrefWith(adcode)}>{name}</a> <span className="small soft">{kind}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={financingHref(view)}>{zh.financing.title}</a>
      </p>
    </>
  );
}
