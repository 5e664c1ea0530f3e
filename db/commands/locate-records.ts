import { eq } from "drizzle-orm";
import type { Proposal } from "@/lib/review/review";
import { findSentence } from "@/lib/review/sentence-around";
import { getShortNames } from "../records/region-names";
import { listProposals } from "./review-store";
import { toProposal } from "../records/proposals";
import type { DocumentRow } from "./review-store";
import { documents } from "../schema/review";
import type { Transaction } from "../transact";
import { findLikeSentence } from "./like-sentence";
import { findMatch, isObservationRow } from "./record-match";
import type { RecordRow } from "./record-match";
import type { Author, Span } from "../records/versions";
import { writeSpan, listClaims, listRecords } from "./source-records";
import { findWritten } from "../records/text-position";

/**
 * Gives the shipped records of a document's source their spans in its text: where a proposal says the same, else where the
 * figure or the title stands exactly once (or once in a sentence that names the region). The others lose a span they had,
 * as it was one of another text.
 */
export function locateRecords(
  tx: Transaction,
  document: DocumentRow,
  proposals: readonly Proposal[],
  by: Omit<Author, "reason">,
  except: ReadonlySet<string> = new Set(),
): void {
  const left = listRecords(tx, document.source).filter((row) => row.origin !== "import" && !except.has(row.id));
  const waiting = new Set(left);
  for (const { content, start, end } of proposals) {
    const row = findMatch(content, [...waiting]);
    if (row === undefined) continue;
    waiting.delete(row);
    writeSpan(tx, row, { start, end }, document.text, by);
  }
  const names = getShortNames(tx);
  for (const row of waiting) writeSpan(tx, row, findLiteral(tx, document.text, row, names), document.text, by);
}

/** Finds the spans of all shipped records anew, after their content was loaded again. */
export function locateAllRecords(tx: Transaction, by: Omit<Author, "reason">): void {
  const anchors = tx.select().from(documents).where(eq(documents.isAnchor, true)).all();
  for (const document of anchors) {
    const proposed = listProposals(tx, document.sha256).filter((row) => row.state !== "dismissed");
    locateRecords(tx, document, proposed.map(toProposal), by);
  }
}

// A record without a number rests on what is said about it; where that is said twice, the first will do.
function findWordsAbout(tx: Transaction, text: string, observation: string): Span {
  const [claim] = listClaims(tx, observation);
  return claim === undefined ? null : (findWritten(text, claim.literal)[0] ?? null);
}

function findLiteral(tx: Transaction, text: string, row: RecordRow, names: ReadonlyMap<string, string>): Span {
  if (isObservationRow(row) && row.literal === null) return findWordsAbout(tx, text, row.id);
  const written = isObservationRow(row) ? row.literal : row.title;
  if (written === null || written.length < 2) return null;
  const isFigure = /^\d/.test(written);
  const sentences = findWritten(text, written)
    // The 2亿元 of 12亿元 is another figure.
    .filter(({ start }) => !isFigure || !/[\d.]/.test(text[start - 1] ?? ""))
    .map(({ start, end }) => findSentence(text, start, end));
  const name = names.get((isObservationRow(row) ? null : row.city) ?? row.region) ?? "";
  const near = sentences.filter(({ start, end }) => text.slice(start, end).includes(name));
  const [only] = sentences.length === 1 ? sentences : near.length === 1 ? near : [];
  if (only !== undefined || isObservationRow(row)) return only ?? null;
  return findLikeSentence(text, row.title, [names.get(row.region) ?? "", name]);
}
