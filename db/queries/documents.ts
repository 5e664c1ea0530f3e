import { and, count, desc, eq, sql } from "drizzle-orm";
import { documentTitle } from "@/lib/review/document-title";
import type { Document, DocumentState, NumeralRole, ProposalState } from "@/lib/review/review";
import { getDatabase } from "../client";
import { documents, numerals, proposals } from "../schema/review";

export type DocumentSummary = Omit<Document, "text" | "joins" | "pages"> & {
  title: string;
  length: number; // characters of the text
  proposals: Record<ProposalState, number>;
  numerals: number;
  open: number; // numerals without a role
};

const open: NumeralRole = "open";

/** Imported documents, newest first; `page` counts from 1. */
export async function getDocuments({
  page = 1,
  size = 50,
  state,
}: { page?: number; size?: number; state?: DocumentState } = {}): Promise<DocumentSummary[]> {
  const ofState = (wanted: ProposalState) =>
    sql<number>`(select count(*) from ${proposals} where ${proposals.document} = ${documents.sha256} and ${proposals.state} = ${wanted})`;
  const ofNumerals = sql<number>`(select count(*) from ${numerals} where ${numerals.document} = ${documents.sha256})`;
  const isOpen = sql<number>`(select count(*) from ${numerals} where ${numerals.document} = ${documents.sha256} and ${numerals.role} = ${open})`;
  const { sha256, source, fileName, encoding, importedAt, importedBy, head } = documents;
  const rows = getDatabase()
    .select({
      sha256,
      source,
      fileName,
      encoding,
      importedAt,
      importedBy,
      head,
      state: documents.state,
      length: sql<number>`length(${documents.text})`,
      opened: ofState("open"),
      accepted: ofState("accepted"),
      dismissed: ofState("dismissed"),
      numerals: ofNumerals,
      open: isOpen,
    })
    .from(documents)
    .where(state === undefined ? undefined : eq(documents.state, state))
    .orderBy(desc(documents.importedAt), desc(documents.sha256))
    .limit(size)
    .offset((page - 1) * size)
    .all();
  return rows.map(({ head: said, opened, accepted, dismissed, ...row }) => ({
    ...row,
    title: documentTitle(said, row.fileName),
    proposals: { open: opened, accepted, dismissed },
  }));
}

/** What an imported document is called and where it stands. */
export async function findDocumentState(
  sha256: string,
): Promise<{ title: string; state: DocumentState; source: string } | undefined> {
  const { fileName, state, source, head } = documents;
  const row = getDatabase()
    .select({ fileName, state, source, head })
    .from(documents)
    .where(eq(documents.sha256, sha256))
    .get();
  return row && { title: documentTitle(row.head, row.fileName), state: row.state, source: row.source };
}

export async function countDocuments(): Promise<number> {
  return getDatabase().select({ total: count() }).from(documents).get()?.total ?? 0;
}

/** The public text of a source: the published document its spans refer to. */
export async function findPublishedText(source: string): Promise<Document | undefined> {
  const isPublic = and(
    eq(documents.source, source),
    eq(documents.isAnchor, true),
    eq(documents.state, "published"),
  );
  const row = getDatabase().select().from(documents).where(isPublic).get();
  return row && toDocument(row);
}

export function toDocument({
  head: _head,
  url: _url,
  sourceKind: _sourceKind,
  isAnchor: _isAnchor,
  ...document
}: typeof documents.$inferSelect): Document {
  return document;
}
