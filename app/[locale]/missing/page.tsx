import type { Metadata } from "next";
import { MissingView } from "@/components/site/missing-view";
import { getNearRegions } from "@/db/queries/regions";
import { parseMissingView } from "@/lib/address/views";
import { textOf } from "@/app/text-of";

export async function generateMetadata({ params }: PageProps<"/[locale]/missing">): Promise<Metadata> {
  const text = await textOf(params);
  return { title: text.notFound.title, robots: { index: false } };
}

/** The 404 of an unknown region, activity or source, as a page: bin/serve asks for it in the place of Next's own. */
export default async function MissingPage({ params, searchParams }: PageProps<"/[locale]/missing">) {
  const text = await textOf(params);
  const { asked } = parseMissingView(await searchParams).view;
  return <MissingView text={text} asked={asked} near={asked === "" ? [] : await getNearRegions(text, asked)} />;
}
