import type { Metadata } from "next";
import { HistoryList } from "@/components/desk/history-list";
import { countHistory, getHistory } from "@/db/queries/history";
import { getRegions } from "@/db/queries/regions";
import { desk } from "@/lib/text/zh/desk";
import { changeDocument } from "../../change-document";
import { requirePerson } from "../../session";
import { zh } from "@/lib/text/zh/dictionary";

export const metadata: Metadata = { title: desk.history.title };

const size = 50;

export default async function HistoryPage({ searchParams }: PageProps<"/desk/history">) {
  await requirePerson("/desk/history");
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number((await searchParams)["page"])) || 1));
  const [entries, total, regions] = await Promise.all([
    getHistory({ page, size }),
    countHistory(),
    getRegions(zh),
  ]);
  return (
    <>
      <header className="page-heading stack">
        <h1>{desk.history.title}</h1>
        <p className="soft">{desk.history.lead}</p>
      </header>
      <HistoryList
        entries={entries}
        regions={regions}
        undo={changeDocument}
        pages={{ path: "/desk/history", page, hasMore: page * size < total }}
      />
    </>
  );
}
