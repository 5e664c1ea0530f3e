import { eq } from "drizzle-orm";
import { documentTitle } from "@/lib/review/document-title";
import { proposals } from "../schema/review";
import { publishCampaigns, unpublishCampaigns } from "./publish-campaigns";
import { activities, claims, observations, sources } from "../schema/facts";
import type { Transaction } from "../transact";
import { findMatch, findSubject } from "./record-match";
import type { RecordRow } from "./record-match";
import { locateRecords } from "./locate-records";
import { findLast, withdrawVersion } from "../records/versions";
import type { Author } from "../records/versions";
import { writeSpan, listClaims, listRecords, tableOf } from "./source-records";
import { listProposals } from "./review-store";
import { toProposal } from "../records/proposals";
import type { DocumentRow } from "./review-store";
import { makeLocator } from "../records/text-position";
import { writeRecord } from "./write-record";

/**
 * Brings the records of a document's source in line with its accepted proposals. A proposal that says what a record of
 * the source already says takes that record over, or gives it its place when we ship it; records of the source that came from an
 * import and are accepted no more are withdrawn. Returns how many records the document now has.
 */
export function publishRecords(tx: Transaction, document: DocumentRow, by: Author): number {
  writeSource(tx, document);
  publishCampaigns(tx, document, by);
  const accepted = listProposals(tx, document.sha256).filter((row) => row.state === "accepted");
  const current = new Map(listRecords(tx, document.source).map((row) => [row.id, row]));
  const locate = makeLocator(document.text, document.pages);
  const ids = assignRecords(accepted, [...current.values()]);
  const taken = new Set(ids.values());
  for (const row of accepted) {
    const id = ids.get(row.id);
    if (row.content.kind === "campaign" || id === undefined) continue;
    if (isShipped(tx, row.content.kind, id)) {
      const shipped = current.get(id);
      if (shipped) writeSpan(tx, shipped, { start: row.start, end: row.end }, document.text, by);
    } else writeRecord(tx, { proposal: toProposal(row), source: document.source, locate, id, by });
    tx.update(proposals).set({ record: id }).where(eq(proposals.id, row.id)).run();
  }
  for (const row of current.values())
    if (row.origin === "import" && !taken.has(row.id)) withdrawRecord(tx, row, by);
  locateRecords(tx, document, [], by, taken);
  return accepted.length;
}

type Accepted = ReturnType<typeof listProposals>[number];

/**
 * The record that each proposal becomes: its own of before; else one of the source that says the same; else one an import
 * brought that says something else of the same figure, which is thereby corrected; else a new one.
 */
function assignRecords(accepted: readonly Accepted[], current: readonly RecordRow[]): Map<string, string> {
  const rows = accepted.filter(({ kind }) => kind !== "campaign");
  const ids = new Map(rows.flatMap(({ id, record }) => (record === null ? [] : [[id, record]])));
  const assign = (find: (row: Accepted, free: readonly RecordRow[]) => RecordRow | undefined) => {
    const taken = new Set(ids.values());
    for (const row of rows) {
      if (ids.has(row.id)) continue;
      const found = find(
        row,
        current.filter(({ id }) => !taken.has(id)),
      )?.id;
      if (found === undefined) continue;
      ids.set(row.id, found);
      taken.add(found);
    }
  };
  assign(({ content }, free) => findMatch(content, free));
  assign(({ content }, free) =>
    findSubject(
      content,
      free.filter(({ origin }) => origin === "import"),
    ),
  );
  for (const { id } of rows) if (!ids.has(id)) ids.set(id, id);
  return ids;
}

/** Ends every record a document brought, and takes its spans from those we ship. */
export function unpublishRecords(tx: Transaction, document: DocumentRow, by: Author): void {
  for (const row of listRecords(tx, document.source)) {
    if (row.origin === "import") withdrawRecord(tx, row, by);
    else writeSpan(tx, row, null, document.text, by);
  }
  unpublishCampaigns(tx, document, by);
}

function withdrawRecord(tx: Transaction, row: RecordRow, by: Author): void {
  for (const claim of listClaims(tx, row.id)) withdrawVersion(tx, claims, claim.versionId, by);
  withdrawVersion(tx, tableOf(row), row.versionId, by);
}

function isShipped(tx: Transaction, kind: "activity" | "observation", id: string): boolean {
  const last = findLast(tx, kind === "activity" ? activities : observations, id);
  return last !== undefined && last.origin !== "import";
}

/** The source of a text appears with its first record; one that is known is left as it stands. */
function writeSource(tx: Transaction, document: DocumentRow): void {
  const { title, publisher, date, issue, totalIssue } = document.head;
  const row = {
    id: document.source,
    kind: document.sourceKind,
    publisher,
    date,
    issue,
    totalIssue,
    url: document.url,
  };
  tx.insert(sources)
    .values({
      ...row,
      title: documentTitle(document.head, document.fileName),
      titleIsOurs: title === null,
      note: null,
    })
    .onConflictDoNothing()
    .run();
}

export const titleOf = ({ head, fileName }: DocumentRow): string => documentTitle(head, fileName);
