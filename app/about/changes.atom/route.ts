import { ownOrigin } from "@/lib/address/own-origin";
import { getChangeBatches } from "@/db/queries/changes";
import { getRegions } from "@/db/queries/regions";
import { formatAtom } from "@/lib/open/atom";
import { getBatchId, getBatchTitle } from "@/lib/reading/changes";
import { changesFeed, changesPage } from "@/lib/address/hrefs";
import { localised } from "@/lib/address/localised";
import { readAsked } from "../../asked";
import { refuse } from "../../problem";

const entryCount = 50;

/** The newest changes as an Atom feed, what was changed together as one entry. */
export async function GET(request: Request): Promise<Response> {
  const {
    text,
    leftOut: [stranger],
  } = readAsked(request);
  if (stranger !== undefined) return refuse(text, stranger);
  const { changes } = text;
  const origin = ownOrigin();
  const [batches, regions] = await Promise.all([getChangeBatches(1, entryCount), getRegions(text)]);
  const names = new Map(regions.map(({ adcode, short }) => [adcode, short]));
  const feed = formatAtom({
    id: `urn:zhiyun-atlas:changes${text.locale === "zh" ? "" : `:${text.locale}`}`,
    title: changes.feedTitle,
    lang: text.lang,
    self: `${origin}${localised(text, changesFeed)}`,
    page: `${origin}${localised(text, changesPage)}`,
    author: text.site.name,
    entries: batches.map((batch) => ({
      id: `urn:zhiyun-atlas:change:${getBatchId(batch)}`,
      title: getBatchTitle(text, batch, names),
      updated: batch.at,
      href: `${origin}${localised(text, changesPage)}#${getBatchId(batch)}`,
      summary: `${changes.why(batch.why)}${text.comma}${changes.by(changes.origin[batch.origin])}`,
    })),
  });
  const headers = { "content-type": "application/atom+xml; charset=utf-8", "access-control-allow-origin": "*" };
  return new Response(feed, { headers });
}
