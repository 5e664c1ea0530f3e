import { getKnownIndicators } from "@/db/queries/known-indicators";
import { getKnownRegions } from "@/db/queries/known-regions";
import { getSources } from "@/db/queries/sources";
import { changesPage, regionHref, sourceHref } from "@/lib/address/hrefs";
import { ownOrigin } from "@/lib/address/own-origin";
import { financingHref, mapHref } from "@/lib/address/views";
import { financingIndicators } from "@/lib/record/indicators";

const standing = ["/", "/financing", "/activities", "/sources", "/data", "/about", changesPage];

/** Every page that says something, each once: the standing ones, indicators as map and as comparison, regions, sources. */
export async function getSitemapAddresses(): Promise<string[]> {
  const [known, regions, sources] = await Promise.all([getKnownIndicators(), getKnownRegions(), getSources()]);
  const indicators = financingIndicators.filter(({ id }) => known.includes(id));
  const paths = [
    ...standing,
    ...indicators.flatMap(({ id }) => [mapHref({ layer: id }), financingHref({ indicator: id })]),
    ...regions.map(regionHref),
    ...sources.map(({ source }) => sourceHref(source.id)),
  ];
  return [...new Set(paths)].map((path) => `${ownOrigin()}${path}`);
}
