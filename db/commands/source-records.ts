import { and, asc, eq, isNull } from "drizzle-orm";
import { activities, claims, observations } from "../schema/facts";
import type { Transaction } from "../transact";
import { isObservationRow } from "./record-match";
import type { RecordRow } from "./record-match";
import { moveSpan } from "../records/versions";
import type { Author, Span } from "../records/versions";
import { findWritten } from "../records/text-position";

export const tableOf = (row: RecordRow) => (isObservationRow(row) ? observations : activities);

/** Current activities and observations of a source, in order of id. */
export function listRecords(tx: Transaction, source: string): RecordRow[] {
  const of = (table: typeof activities | typeof observations) =>
    and(eq(table.source, source), isNull(table.supersededAt));
  return [
    ...tx.select().from(activities).where(of(activities)).orderBy(asc(activities.id)).all(),
    ...tx.select().from(observations).where(of(observations)).orderBy(asc(observations.id)).all(),
  ];
}

/** Current claims about a figure, in order of id. */
export function listClaims(tx: Transaction, observation: string) {
  return tx
    .select()
    .from(claims)
    .where(and(eq(claims.observation, observation), isNull(claims.supersededAt)))
    .orderBy(asc(claims.id))
    .all();
}

/** Gives a record we ship, and the claims about it, their span in a text; null takes them away. */
export function writeSpan(
  tx: Transaction,
  row: RecordRow,
  span: Span,
  text: string,
  by: Omit<Author, "reason">,
): void {
  moveSpan(tx, tableOf(row), row.id, span, by);
  if (!isObservationRow(row)) return;
  for (const claim of listClaims(tx, row.id)) {
    if (claim.origin === "import") continue;
    const [written] = span === null ? [] : findWritten(text, claim.literal, span.start, span.end);
    moveSpan(tx, claims, claim.id, written ?? span, by);
  }
}
