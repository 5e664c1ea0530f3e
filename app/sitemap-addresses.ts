import { getKnownIndicators } from "@/db/queries/known-indicators";
import { getKnownRegions } from "@/db/queries/known-regions";
import { getSources } from "@/db/queries/sources";
import { changesPage, regionHref, sourceHref } from "@/lib/address/hrefs";
import { ownOrigin } from "@/lib/address/own-origin";
import { financingHref, mapHref } from "@/lib/address/views";
import { indicators } from "@/lib/record/indicators";
import { layerIds } from "@/lib/record/layers";

const standing = ["/", "/financing", "/activities", "/sources", "/data", "/about", changesPage];

/** Every page that says something, each once: the standing ones, indicators as map and as comparison, regions, sources. */
export async function getSitemapAddresses(): Promise<string[]> {
  const [known, regions, sources] = await Promise.all([getKnownIndicators(), getKnownRegions(), getSources()]);
  const shown = indicators.filter(({ id }) => known.includes(id));
  const paths = [
    ...standing,
    ...shown.filter(({ id }) => layerIds.includes(id)).map(({ id }) => mapHref({ layer: id })),
    ...shown.flatMap(({ id, family }) => (family === "financing" ? [financingHref({ indicator: id })] : [])),
    ...regions.map(regionHref),
    ...sources.map(({ source }) => sourceHref(source.id)),
  ];
  return [...new Set(paths)].map((path) => `${ownOrigin()}${path}`);
}
