import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewForm } from "@/components/desk/preview-form";
import { findDocumentState } from "@/db/queries/documents";
import { getReview } from "@/db/queries/reviews";
import { desk } from "@/lib/text/zh/desk";
import { requirePerson } from "../../../session";
import { startPreview } from "../../../start-preview";

export const metadata: Metadata = { title: desk.previews.title };

export default async function PreviewPage({ params }: PageProps<"/desk/preview/[sha256]">) {
  const { sha256 } = await params;
  await requirePerson(`/desk/preview/${sha256}`);
  const [found, review] = await Promise.all([findDocumentState(sha256), getReview(sha256)]);
  if (found === undefined || review === undefined) notFound();
  const open = review.numerals.filter(({ role }) => role === "open").length;
  const undecided = review.proposals.filter(({ state }) => state === "open").length;
  return (
    <>
      <header className="page-heading stack">
        <h1>
          {desk.previews.title}：{found.title}
        </h1>
        <p className="prose">{desk.previews.lead}</p>
        {open + undecided > 0 && <p className="prose soft">{desk.previews.skipped(open, undecided)}</p>}
      </header>
      <PreviewForm document={sha256} action={startPreview} />
    </>
  );
}
