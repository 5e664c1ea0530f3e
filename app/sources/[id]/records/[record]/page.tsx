import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QuoteView } from "@/components/source/quote-view";
import { Breadcrumb } from "@/components/controls/breadcrumb";
import { getQuotedRecord } from "@/db/queries/quotes";
import { getRegions } from "@/db/queries/regions";
import { alternatesOf } from "@/lib/address/alternates";
import { quoteHref, sourceHref } from "@/lib/address/hrefs";
import { getQuoteTitle } from "@/lib/reading/quotes";
import { reading } from "@/lib/text/zh/reading";
import { zh } from "@/lib/text/zh/dictionary";

type Props = PageProps<"/sources/[id]/records/[record]">;

async function read(params: Props["params"]) {
  const { id, record } = await params;
  const quoted = await getQuotedRecord(record);
  if (quoted === undefined || quoted.citation.source.id !== id) return undefined;
  const names = new Map((await getRegions()).map(({ adcode, short }) => [adcode, short]));
  return { quoted, names };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await read(params);
  if (found === undefined) return {};
  const { quoted, names } = found;
  const title = reading.page(reading.kind[quoted.kind], getQuoteTitle(zh, quoted, names));
  return { title, alternates: alternatesOf(quoteHref(quoted.citation.source.id, quoted.id)) };
}

export default async function QuotePage({ params }: Props) {
  const found = await read(params);
  if (found === undefined) notFound();
  const { id, citation } = found.quoted;
  const { source } = citation;
  return (
    <>
      <Breadcrumb
        text={zh}
        crumbs={[
          { word: zh.nav.sources, href: "/sources" },
          { word: source.title, href: sourceHref(source.id) },
          { word: reading.crumb, href: quoteHref(source.id, id) },
        ]}
      />
      <QuoteView text={zh} {...found} />
    </>
  );
}
