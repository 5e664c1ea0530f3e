import type { MetadataRoute } from "next";
import { getKnownRegions } from "@/db/queries/known-regions";
import { getSources } from "@/db/queries/sources";
import { changesPage, regionHref, sourceHref } from "@/lib/address/hrefs";
import { ownOrigin } from "@/lib/address/own-origin";

export const dynamic = "force-dynamic";

const pages = ["/", "/financing", "/activities", "/sources", "/missing", "/data", "/about", changesPage];

/** Every page that says something: the standing ones, regions with records, sources. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [regions, sources] = await Promise.all([getKnownRegions(), getSources()]);
  const paths = [...pages, ...regions.map(regionHref), ...sources.map(({ source }) => sourceHref(source.id))];
  return paths.map((path) => ({ url: `${ownOrigin()}${path}` }));
}
