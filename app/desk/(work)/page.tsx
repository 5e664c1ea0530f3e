import { DocumentTable } from "@/components/desk/document-table";
import { ImportForm } from "@/components/desk/import-form";
import { Section } from "@/components/ui/section";
import { countDocuments, getDocuments } from "@/db/queries/documents";
import { desk } from "@/lib/text/zh/desk";
import { refreshDocuments } from "../refresh-documents";
import { requirePerson } from "../session";

const size = 50;

export default async function DeskPage({ searchParams }: PageProps<"/desk">) {
  await requirePerson("/desk");
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number((await searchParams)["page"])) || 1));
  const [documents, total] = await Promise.all([getDocuments({ page, size }), countDocuments()]);
  const say = desk.documents;
  return (
    <>
      <header className="page-heading stack">
        <h1>{desk.title}</h1>
        <p className="prose soft">{desk.importing.lead}</p>
      </header>
      <ImportForm refreshDocuments={refreshDocuments} />
      <Section id="documents" title={say.title}>
        <p className="small soft">{total === 0 ? say.none : say.count(total)}</p>
        {documents.length > 0 && <DocumentTable documents={documents} />}
        <p>
          {page > 1 && <a href={`/desk?page=${page - 1}`}>{say.previous}</a>}{" "}
          {page * size < total && <a href={`/desk?page=${page + 1}`}>{say.next}</a>}
        </p>
      </Section>
    </>
  );
}
