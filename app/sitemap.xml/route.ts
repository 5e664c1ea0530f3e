import { ownOrigin } from "@/lib/address/own-origin";
import { countParts, formatSitemap, formatSitemapIndex } from "@/lib/open/sitemap";
import { getSitemapPages } from "../sitemap-addresses";

// A function of the data, which changes without a build.
export const dynamic = "force-dynamic";

/** The addresses of the site's pages; where one file cannot hold them, the files that do. */
export async function GET(): Promise<Response> {
  const pages = await getSitemapPages();
  const parts = countParts(pages);
  const files = Array.from({ length: parts }, (_, index) => `${ownOrigin()}/sitemap/${index + 1}.xml`);
  const xml = parts > 1 ? formatSitemapIndex(files) : formatSitemap(pages);
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
