import type { Metadata } from "next";
import { SourceTable } from "@/components/source/source-table";
import { getSources } from "@/db/queries/sources";
import { alternatesOf } from "@/lib/address/alternates";
import { zh } from "@/lib/text/zh/dictionary";

export const metadata: Metadata = {
  title: zh.sources.title,
  description: zh.sources.description,
  alternates: alternatesOf("/sources"),
};

export default async function SourcesPage() {
  const contributions = await getSources();
  return (
    <>
      <header className="page-heading">
        <h1>{zh.sources.title}</h1>
        <p className="soft">{zh.sources.note(contributions.length)}</p>
      </header>
      <SourceTable text={zh} contributions={contributions} />
    </>
  );
}
