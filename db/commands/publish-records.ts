import { eq } from "drizzle-orm";
import { documentTitle } from "@/lib/review/document-title";
import { proposals } from "../schema/review";
import { publishCampaigns, unpublishCampaigns } from "./publish-campaigns";
import { activities, claims, observations, sources } from "../schema/facts";
import type { Transaction } from "../transact";
import { findMatch } from "./record-match";
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
  const taken = new Set<string>();
  const owned = new Set(accepted.flatMap((row) => row.record ?? []));
  for (const row of accepted) {
    if (row.content.kind === "campaign") continue;
    const free = [...current.values()].filter(({ id }) => !taken.has(id) && !owned.has(id));
    const id = row.record ?? findMatch(row.content, free)?.id ?? row.id;
    taken.add(id);
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
