import { ownOrigin } from "@/lib/address/own-origin";
import { countParts, formatSitemap, formatSitemapIndex } from "@/lib/open/sitemap";
import { getSitemapAddresses } from "../sitemap-addresses";

// A function of the data, which changes without a build.
export const dynamic = "force-dynamic";

/** The addresses of the site's pages; where one file cannot hold them, the files that do. */
export async function GET(): Promise<Response> {
  const addresses = await getSitemapAddresses();
  const parts = countParts(addresses);
  const files = Array.from({ length: parts }, (_, index) => `${ownOrigin()}/sitemap/${index + 1}.xml`);
  const xml = parts > 1 ? formatSitemapIndex(files) : formatSitemap(addresses);
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
