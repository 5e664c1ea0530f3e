import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentChange } from "@/components/desk/document-change";
import { HistoryList } from "@/components/desk/history-list";
import { countHistory, getHistory } from "@/db/queries/history";
import { getRegions } from "@/db/queries/regions";
import { findDocumentState } from "@/db/queries/documents";
import { mayPublish } from "@/lib/review/accounts";
import { desk } from "@/lib/text/zh/desk";
import { changeDocument } from "../../../change-document";
import { requirePerson } from "../../../session";
import { zh } from "@/lib/text/zh/dictionary";

export const metadata: Metadata = { title: desk.history.title };

const size = 50;

export default async function DocumentHistoryPage({
  params,
  searchParams,
}: PageProps<"/desk/history/[sha256]">) {
  const { sha256 } = await params;
  const path = `/desk/history/${sha256}`;
  const person = await requirePerson(path);
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number((await searchParams)["page"])) || 1));
  const [found, entries, total, regions] = await Promise.all([
    findDocumentState(sha256),
    getHistory({ document: sha256, page, size }),
    countHistory(sha256),
    getRegions(zh),
  ]);
  if (found === undefined) notFound();
  return (
    <>
      <header className="page-heading stack">
        <h1>{desk.history.of(found.title)}</h1>
        <p className="small">
          <a href={`/desk/review/${sha256}`}>{desk.documents.review}</a>
        </p>
      </header>
      {mayPublish(person) && (
        <DocumentChange key={found.state} document={sha256} state={found.state} action={changeDocument} />
      )}
      <HistoryList
        entries={entries}
        regions={regions}
        undo={changeDocument}
        pages={{ path, page, hasMore: page * size < total }}
      />
    </>
  );
}
