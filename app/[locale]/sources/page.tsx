import type { Metadata } from "next";
import { SourceTable } from "@/components/source/source-table";
import { getSources } from "@/db/queries/sources";
import { alternatesOf } from "@/lib/address/alternates";
import { textOf } from "@/app/text-of";

export async function generateMetadata({ params }: PageProps<"/[locale]/sources">): Promise<Metadata> {
  const text = await textOf(params);
  return {
    title: text.sources.title,
    description: text.sources.description,
    alternates: alternatesOf(text, "/sources"),
  };
}

export default async function SourcesPage({ params }: PageProps<"/[locale]/sources">) {
  const text = await textOf(params);
  const contributions = await getSources();
  return (
    <>
      <header className="page-heading">
        <h1>{text.sources.title}</h1>
        <p className="soft">{text.sources.note(contributions.length)}</p>
      </header>
      <SourceTable text={text} contributions={contributions} />
    </>
  );
}
