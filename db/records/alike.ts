import { asc, desc, eq, ne } from "drizzle-orm";
import type { Alike } from "@/lib/review/import-summary";
import type { Database } from "../client";
import { documents, proposals } from "../schema/review";
import type { Transaction } from "../transact";
import { listKnownCampaigns } from "./known-campaigns";
import type { Prepared } from "./prepared";
import { toProposal, toProposals } from "./proposals";
import { compareRecords } from "./record-difference";

type Row = Pick<typeof documents.$inferSelect, "sha256" | "source" | "fileName" | "head" | "text" | "state">;

/** Imported texts that a file looks like, newest first, each with why and with how their records differ. Writes nothing. */
export function findAlike(tx: Transaction | Database, prepared: Prepared, source: string): Alike[] {
  const others = tx
    .select()
    .from(documents)
    .where(ne(documents.sha256, prepared.sha256))
    .orderBy(desc(documents.importedAt), desc(documents.sha256))
    .all();
  const found = toProposals(prepared, listKnownCampaigns(tx));
  return others.flatMap((other) => {
    const why = reasonOf(prepared, source, other);
    if (why === null) return [];
    const before = tx
      .select()
      .from(proposals)
      .where(eq(proposals.document, other.sha256))
      .orderBy(asc(proposals.start), asc(proposals.id))
      .all()
      .map(toProposal);
    const { sha256, fileName, state, head } = other;
    return [
      {
        sha256,
        title: head.title ?? fileName,
        fileName,
        state,
        why,
        difference: compareRecords(before, found),
      },
    ];
  });
}

function reasonOf({ parsed, text }: Prepared, source: string, other: Row): Alike["why"] | null {
  if (bare(text) === bare(other.text)) return "text";
  if (other.source === source) return "source";
  const { publisher, date } = parsed.head;
  const isSameDay = date !== null && date === other.head.date;
  const isSamePublisher =
    publisher !== null &&
    other.head.publisher !== null &&
    (publisher.includes(other.head.publisher) || other.head.publisher.includes(publisher));
  return isSameDay && isSamePublisher ? "publisher" : null;
}

/** What is left of a text whatever its format: its letters and figures. */
const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
