import { count, desc, eq } from "drizzle-orm";
import { documentTitle } from "@/lib/review/document-title";
import { getDatabase } from "../client";
import { documents, revisions } from "../schema/review";
import type { Revision } from "./reviews";

export type HistoryEntry = Revision & { document: string; title: string };

/** Decisions on one document or, without it, on all of them, newest first; `page` counts from 1. */
export async function getHistory({
  document,
  page = 1,
  size = 50,
}: { document?: string; page?: number; size?: number } = {}): Promise<HistoryEntry[]> {
  const { id, action, author, at, reason, before, after, undoes } = revisions;
  const rows = getDatabase()
    .select({
      id,
      action,
      author,
      at,
      reason,
      before,
      after,
      undoes,
      document: revisions.document,
      head: documents.head,
      fileName: documents.fileName,
    })
    .from(revisions)
    .innerJoin(documents, eq(documents.sha256, revisions.document))
    .where(document === undefined ? undefined : eq(revisions.document, document))
    .orderBy(desc(id))
    .limit(size)
    .offset((page - 1) * size)
    .all();
  return rows.map(({ head, fileName, ...row }) => ({ ...row, title: documentTitle(head, fileName) }));
}

export async function countHistory(document?: string): Promise<number> {
  const row = getDatabase()
    .select({ total: count() })
    .from(revisions)
    .where(document === undefined ? undefined : eq(revisions.document, document))
    .get();
  return row?.total ?? 0;
}
