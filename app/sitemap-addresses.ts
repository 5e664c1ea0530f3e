import { languagesOf } from "@/lib/address/alternates";
import { localised } from "@/lib/address/localised";
import { ownOrigin } from "@/lib/address/own-origin";
import type { SitemapPage } from "@/lib/open/sitemap";
import { locales } from "@/lib/text/locale";
import { getKnownIndicators } from "@/db/queries/known-indicators";
import { getKnownRegions } from "@/db/queries/known-regions";
import { getSources } from "@/db/queries/sources";
import { changesPage, regionHref, sourceHref } from "@/lib/address/hrefs";
import { financingHref, mapHref } from "@/lib/address/views";
import { indicators } from "@/lib/record/indicators";
import { layerIds } from "@/lib/record/layers";

const standing = [
  "/",
  "/financing",
  "/activities",
  "/sources",
  "/data",
  "/about",
  "/about/accessibility",
  changesPage,
];

/** Every page that says something, each once in each language: the standing ones, indicators as map and as comparison, regions, sources. */
export async function getSitemapPages(): Promise<SitemapPage[]> {
  const [known, regions, sources] = await Promise.all([getKnownIndicators(), getKnownRegions(), getSources()]);
  const shown = indicators.filter(({ id }) => known.includes(id));
  const paths = [
    ...standing,
    ...shown.filter(({ id }) => layerIds.includes(id)).map(({ id }) => mapHref({ layer: id })),
    ...shown.flatMap(({ id, family }) => (family === "financing" ? [financingHref({ indicator: id })] : [])),
    ...regions.map(regionHref),
    ...sources.map(({ source }) => sourceHref(source.id)),
  ];
  return locales.flatMap((locale) =>
    [...new Set(paths)].map((path) => ({
      address: `${ownOrigin()}${localised({ locale }, path)}`,
      twins: languagesOf(path),
    })),
  );
}
