import { and, asc, count, desc, eq, ne } from "drizzle-orm";
import { recordRules } from "@/lib/review/record-notices";
import type { DocumentState, Proposal } from "@/lib/review/review";
import { listKnownCampaigns } from "../records/known-campaigns";
import { findSourceId } from "../records/source-id";
import type { Prepared } from "../records/prepared";
import { documents, notices, numerals, proposals } from "../schema/review";
import { sources } from "../schema/facts";
import type { Transaction } from "../transact";
import { author, check } from "./input";
import { locateRecords } from "./locate-records";
import { compareRecords } from "../records/record-difference";
import type { Difference } from "../records/record-difference";
import { getShortNames } from "../records/region-names";
import { decide, findDocument, hasAnchor, listProposals, run } from "./review-store";
import { toProposal, toProposals, toRow } from "../records/proposals";
import type { Context } from "./review-store";

export type ImportResult = {
  status: "imported" | "unchanged";
  state: DocumentState;
  sha256: string;
  source: string;
  open: number; // numerals without a role
  difference: Difference | null; // against the text of the same source imported before
};

/**
 * Puts a prepared file into the database as a draft, in one transaction. The same text again changes nothing; of two
 * imports at once one writes and the other finds it written. A new text of a known source says what differs.
 */
export async function importDocument(
  prepared: Prepared,
  by: string,
  context: Context = {},
): Promise<ImportResult> {
  const name = check(author, by);
  return run(context, (tx, at) => {
    const { sha256, parsed } = prepared;
    const known = tx.select().from(documents).where(eq(documents.sha256, sha256)).get();
    if (known) {
      const { source, state } = known;
      return { status: "unchanged", state, sha256, source, open: countOpen(tx, sha256), difference: null };
    }

    const source = findSourceId(parsed.head, sha256, tx.select().from(sources).orderBy(asc(sources.id)).all());
    const before = findEarlier(tx, source, sha256);
    const found = toProposals(prepared, listKnownCampaigns(tx));
    insertDocument(tx, prepared, { source, by: name, at });
    for (const proposal of found) tx.insert(proposals).values(toRow(proposal)).run();
    for (const numeral of parsed.numerals)
      tx.insert(numerals)
        .values({ document: sha256, ...numeral })
        .run();
    for (const notice of parsed.notices.filter(({ rule }) => !recordRules.includes(rule)))
      tx.insert(notices)
        .values({ document: sha256, ...notice })
        .run();
    const document = findDocument(tx, sha256);
    if (document.isAnchor) locateRecords(tx, document, found, { author: name, at });
    decide(tx, { document: sha256, action: "import", author: name, at, reason: null });
    const open = parsed.numerals.filter((numeral) => numeral.role === "open").length;
    const difference = before && compareRecords(before, found, getShortNames(tx));
    return { status: "imported", state: "draft", sha256, source, open, difference };
  });
}

function countOpen(tx: Transaction, sha256: string): number {
  const isOpen = and(eq(numerals.document, sha256), eq(numerals.role, "open"));
  return tx.select({ total: count() }).from(numerals).where(isOpen).get()?.total ?? 0;
}

/** What the newest other text of the source proposed; null when there is none. */
function findEarlier(tx: Transaction, source: string, sha256: string): Proposal[] | null {
  const row = tx
    .select({ sha256: documents.sha256 })
    .from(documents)
    .where(and(eq(documents.source, source), ne(documents.sha256, sha256)))
    .orderBy(desc(documents.importedAt), desc(documents.sha256))
    .limit(1)
    .get();
  return row === undefined ? null : listProposals(tx, row.sha256).map(toProposal);
}

function insertDocument(
  tx: Transaction,
  prepared: Prepared,
  { source, by, at }: { source: string; by: string; at: string },
): void {
  const { parsed, ...file } = prepared;
  const isAnchor = !hasAnchor(tx, source);
  const row = {
    ...file,
    source,
    head: parsed.head,
    state: "draft",
    isAnchor,
    importedAt: at,
    importedBy: by,
  } as const;
  tx.insert(documents).values(row).run();
}
