import type { Text } from "@/lib/text/text";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QuoteView } from "@/components/source/quote-view";
import { Breadcrumb } from "@/components/controls/breadcrumb";
import { getQuotedRecord } from "@/db/queries/quotes";
import { getRegions } from "@/db/queries/regions";
import { alternatesOf } from "@/lib/address/alternates";
import { quoteHref, sourceHref } from "@/lib/address/hrefs";
import { getQuoteTitle } from "@/lib/reading/quotes";
import { textOf } from "@/app/text-of";

type Props = PageProps<"/[locale]/sources/[id]/records/[record]">;

async function read(text: Text, params: Props["params"]) {
  const { id, record } = await params;
  const quoted = await getQuotedRecord(record);
  if (quoted === undefined || quoted.citation.source.id !== id) return undefined;
  const names = new Map((await getRegions(text)).map(({ adcode, short }) => [adcode, short]));
  return { quoted, names };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const text = await textOf(params);
  const found = await read(text, params);
  if (found === undefined) return {};
  const { quoted, names } = found;
  const title = text.reading.page(text.reading.kind[quoted.kind], getQuoteTitle(text, quoted, names));
  return { title, alternates: alternatesOf(text, quoteHref(quoted.citation.source.id, quoted.id)) };
}

export default async function QuotePage({ params }: Props) {
  const text = await textOf(params);
  const found = await read(text, params);
  if (found === undefined) notFound();
  const { id, citation } = found.quoted;
  const { source } = citation;
  return (
    <>
      <Breadcrumb
        text={text}
        crumbs={[
          { word: text.nav.sources, href: "/sources" },
          { word: source.title, href: sourceHref(source.id) },
          { word: text.reading.crumb, href: quoteHref(source.id, id) },
        ]}
      />
      <QuoteView text={text} {...found} />
    </>
  );
}
