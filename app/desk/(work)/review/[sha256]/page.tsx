import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReviewDesk } from "@/components/desk/review/review-desk";
import { ReviewHead } from "@/components/desk/review-head";
import { getAlike } from "@/db/queries/alike";
import { getCampaigns } from "@/db/queries/campaigns";
import { getNewestRevision } from "@/db/queries/changes-since";
import { findDocumentState } from "@/db/queries/documents";
import { getRegions } from "@/db/queries/regions";
import { getReview } from "@/db/queries/reviews";
import { desk } from "@/lib/text/zh/desk";
import { decideByForm } from "../../../decide-by-form";
import { requirePerson } from "../../../session";
import { zh } from "@/lib/text/zh/dictionary";

export const metadata: Metadata = { title: desk.documents.review };

export default async function ReviewPage({ params, searchParams }: PageProps<"/desk/review/[sha256]">) {
  const { sha256 } = await params;
  const person = await requirePerson(`/desk/review/${sha256}`);
  // The revision first: what is decided between the two reads is then sent again, not lost.
  const revision = await getNewestRevision(sha256);
  const [found, review, regions, campaigns, alike] = await Promise.all([
    findDocumentState(sha256),
    getReview(sha256),
    getRegions(zh),
    getCampaigns(zh),
    getAlike(sha256),
  ]);
  if (found === undefined || review === undefined) notFound();
  const { done, fault } = await searchParams;
  return (
    <>
      <ReviewHead title={found.title} review={review} alike={alike} done={done} fault={fault} />
      <ReviewDesk
        review={review}
        revision={revision}
        person={person}
        regions={regions}
        campaigns={campaigns}
        decideByForm={decideByForm}
      />
    </>
  );
}
