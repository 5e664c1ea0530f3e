import type { Metadata } from "next";
import { MissingView } from "@/components/site/missing-view";
import { getNearRegions } from "@/db/queries/regions";
import { zh } from "@/lib/text/zh/dictionary";
import { parseMissingView } from "@/lib/address/views";

export const metadata: Metadata = { title: zh.notFound.title, robots: { index: false } };

/** The 404 of an unknown region, activity or source, as a page: bin/serve asks for it in the place of Next's own. */
export default async function MissingPage({ searchParams }: PageProps<"/missing">) {
  const { asked } = parseMissingView(await searchParams).view;
  return <MissingView text={zh} asked={asked} near={asked === "" ? [] : await getNearRegions(asked)} />;
}
