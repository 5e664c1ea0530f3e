import { Mixed } from "@/components/controls/mixed";
import { localised } from "@/lib/address/localised";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getFigureCounts } from "@/db/queries/financing";
import { searchRegions } from "@/db/queries/regions";
import { financingHref, maxRegions, parseFinancingView, parseSearchView } from "@/lib/address/views";
import { textOf } from "@/app/text-of";

export async function generateMetadata({ params }: PageProps<"/[locale]/financing/add">): Promise<Metadata> {
  const text = await textOf(params);
  return { title: text.financing.addTitle, robots: { index: false } };
}

/** Answers the “add a region” form: one match is added at once, several are offered. */
export default async function AddRegionPage({ params, searchParams }: PageProps<"/[locale]/financing/add">) {
  const text = await textOf(params);
  const raw = await searchParams;
  const { view } = parseFinancingView(raw);
  const { q } = parseSearchView(raw).view;
  const [found, counts] = [await searchRegions(text, q), await getFigureCounts()];
  const offered = found.filter(({ adcode }) => counts.has(adcode));
  const hrefWith = (adcode: string) =>
    financingHref({ ...view, regions: [...new Set([...view.regions, adcode])].slice(0, maxRegions) });
  const [only] = offered;
  if (only !== undefined && (offered.length === 1 || [only.short, only.name, only.adcode].includes(q)))
    redirect(localised(text, hrefWith(only.adcode)));
  return (
    <>
      <header className="page-heading">
        <h1>{text.financing.addTitle}</h1>
        <p>
          <Mixed text={text}>
            {found.length === 0 ? text.search.none(q) : text.search.found(q, found.length)}
          </Mixed>
        </p>
      </header>
      <ul>
        {offered.map(({ adcode, name, kind }) => (
          <li key={adcode}>
            <a href={localised(text, hrefWith(adcode))}>{name}</a>{" "}
            <span className="small soft">
              {text.regionKind(kind)} · {text.financing.figures(counts.get(adcode) ?? 0)}
            </span>
          </li>
        ))}
        {found
          .filter(({ adcode }) => !counts.has(adcode))
          .map(({ adcode, name }) => (
            <li key={adcode} className="soft">
              {text.financing.absent(name, [], false)}
            </li>
          ))}
      </ul>
      <p>
        <a href={localised(text, financingHref(view))}>{text.financing.title}</a>
      </p>
    </>
  );
}
