import { and, asc, eq, gt, max } from "drizzle-orm";
import type { Changes } from "@/lib/review/decisions";
import { getDatabase } from "../client";
import { revisions } from "../schema/review";

const most = 1000;

/** The newest revision of a document; 0 before its import. */
export async function getNewestRevision(document: string): Promise<number> {
  const { id } = revisions;
  const row = getDatabase()
    .select({ newest: max(id) })
    .from(revisions)
    .where(eq(revisions.document, document))
    .get();
  return row?.newest ?? 0;
}

/** What decisions after revision `since` left, the newest word on each record and numeral. */
export async function getChangesSince(document: string, since: number): Promise<Changes> {
  const rows = getDatabase()
    .select({ id: revisions.id, after: revisions.after })
    .from(revisions)
    .where(and(eq(revisions.document, document), gt(revisions.id, since)))
    .orderBy(asc(revisions.id))
    .limit(most)
    .all();
  const proposals = new Map(rows.flatMap(({ after }) => after.proposals.map((each) => [each.id, each])));
  const numerals = new Map(rows.flatMap(({ after }) => after.numerals.map((each) => [each.start, each])));
  return {
    revision: rows.at(-1)?.id ?? since,
    proposals: [...proposals.values()],
    numerals: [...numerals.values()],
  };
}
