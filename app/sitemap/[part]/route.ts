import { formatSitemap } from "@/lib/open/sitemap";
import { serving } from "@/lib/text/zh/serving";
import { problem } from "../../problem";
import { getSitemapPages } from "../../sitemap-addresses";

// A function of the data, which changes without a build.
export const dynamic = "force-dynamic";

/** One of the files that /sitemap.xml names. */
export async function GET(_: Request, { params }: RouteContext<"/sitemap/[part]">): Promise<Response> {
  const [, part] = /^([1-9]\d{0,5})\.xml$/.exec((await params).part) ?? [];
  const xml = part === undefined ? undefined : formatSitemap(await getSitemapPages(), Number(part));
  if (xml === undefined) return problem(404, serving.refused[404].title);
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
