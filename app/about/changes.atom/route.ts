import { ownOrigin } from "@/lib/address/own-origin";
import { getChangeBatches } from "@/db/queries/changes";
import { getRegions } from "@/db/queries/regions";
import { formatAtom } from "@/lib/open/atom";
import { getBatchId, getBatchTitle } from "@/lib/reading/changes";
import { changesFeed, changesPage } from "@/lib/address/hrefs";
import { changes } from "@/lib/text/zh/changes";
import { zh } from "@/lib/text/zh/dictionary";

const entryCount = 50;

/** The newest changes as an Atom feed, what was changed together as one entry. */
export async function GET(): Promise<Response> {
  const origin = ownOrigin();
  const [batches, regions] = await Promise.all([getChangeBatches(1, entryCount), getRegions(zh)]);
  const names = new Map(regions.map(({ adcode, short }) => [adcode, short]));
  const feed = formatAtom({
    id: "urn:zhiyun-atlas:changes",
    title: changes.feedTitle,
    self: `${origin}${changesFeed}`,
    page: `${origin}${changesPage}`,
    author: zh.site.name,
    entries: batches.map((batch) => ({
      id: `urn:zhiyun-atlas:change:${getBatchId(batch)}`,
      title: getBatchTitle(zh, batch, names),
      updated: batch.at,
      href: `${origin}${changesPage}#${getBatchId(batch)}`,
      summary: `${changes.why(batch.why)}，${changes.by(changes.origin[batch.origin])}`,
    })),
  });
  const headers = { "content-type": "application/atom+xml; charset=utf-8", "access-control-allow-origin": "*" };
  return new Response(feed, { headers });
}
