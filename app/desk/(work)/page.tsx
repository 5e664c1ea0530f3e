import { getDocuments } from "@/db/queries/documents";
import { desk } from "@/lib/text/desk";
import { requirePerson } from "../session";

export default async function DeskPage() {
  await requirePerson("/desk");
  const documents = await getDocuments();
  return (
    <header className="page-heading stack">
      <h1>{desk.title}</h1>
      <p>{documents.length}</p>
    </header>
  );
}
