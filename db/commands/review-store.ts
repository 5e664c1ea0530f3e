import { and, asc, eq, max, sql } from "drizzle-orm";
import type { Numeral, Proposal } from "@/lib/review/review";
import { importing } from "@/lib/text/zh/import";
import { getDatabase } from "../client";
import type { Database } from "../client";
import { documents, numerals, proposals, revisions } from "../schema/review";
import type { Action, Snapshot } from "../schema/review";
import { transact } from "../transact";
import type { Transaction } from "../transact";
import { findChain, hashLink, isPublic } from "../records/chain";
import { toProposal, toRow } from "../records/proposals";
import { CommandError, Conflict } from "./command-error";

/** Where a command works and when; a test gives its own. */
export type Context = { database?: Database; now?: Date };

export type DocumentRow = typeof documents.$inferSelect;

/** Runs one command: one transaction and one moment for everything in it. */
export async function run<T>(
  { database = getDatabase(), now = new Date() }: Context,
  work: (tx: Transaction, at: string) => T,
): Promise<T> {
  return transact(database, (tx) => work(tx, now.toISOString()));
}

export function findDocument(tx: Transaction, sha256: string): DocumentRow {
  const row = tx.select().from(documents).where(eq(documents.sha256, sha256)).get();
  if (row === undefined) throw new CommandError(importing.command.noDocument);
  return row;
}

/** The document, if it may still be worked on. */
export function findOpenDocument(tx: Transaction, sha256: string): DocumentRow {
  const row = findDocument(tx, sha256);
  if (row.state === "withdrawn") throw new CommandError(importing.command.withdrawn);
  return row;
}

/** Whether a source has a text that spans of its records refer to. */
export function hasAnchor(tx: Transaction, source: string): boolean {
  const anchor = and(eq(documents.source, source), eq(documents.isAnchor, true));
  return tx.select({ sha256: documents.sha256 }).from(documents).where(anchor).get() !== undefined;
}

/** The proposal as it stands. Throws Conflict when `expected` is given and someone has decided since. */
export function findProposal(
  tx: Transaction,
  id: string,
  expected?: number,
  attempted: Proposal["content"] | null = null,
): Proposal {
  const row = tx.select().from(proposals).where(eq(proposals.id, id)).get();
  if (row === undefined) throw new CommandError(importing.command.noProposal);
  const proposal = toProposal(row);
  if (expected !== undefined && expected !== proposal.revision)
    throw new Conflict(importing.command.conflict(proposal.decidedBy ?? ""), proposal, attempted);
  findOpenDocument(tx, proposal.document);
  return proposal;
}

export function findNumeral(tx: Transaction, document: string, start: number): Numeral {
  const where = and(eq(numerals.document, document), eq(numerals.start, start));
  const row = tx.select().from(numerals).where(where).get();
  if (row === undefined) throw new CommandError(importing.command.noNumeral);
  return { start: row.start, end: row.end, text: row.text, role: row.role, reason: row.reason };
}

/** A span of a text with what stands there. Throws CommandError when it lies outside. */
export function quoteAt(text: string, { start, end }: { start: number; end: number }) {
  if (end > text.length) throw new CommandError(importing.command.span);
  return { quote: text.slice(start, end), start, end };
}

/** Proposals of a document in order of the text. */
export function listProposals(tx: Transaction, document: string) {
  return tx
    .select()
    .from(proposals)
    .where(eq(proposals.document, document))
    .orderBy(asc(proposals.start), asc(proposals.id))
    .all();
}

/** Ids of the next `count` proposals of a document: <first 12 of sha256>-<n>. */
export function nextIds(tx: Transaction, document: string, count: number): string[] {
  const stem = document.slice(0, 12);
  const number = sql<number | null>`cast(substr(${proposals.id}, 14) as integer)`;
  const row = tx
    .select({ last: max(number) })
    .from(proposals)
    .where(eq(proposals.document, document))
    .get();
  return Array.from({ length: count }, (_, index) => `${stem}-${Number(row?.last ?? 0) + index + 1}`);
}

export type Decision = { document: string; action: Action; author: string; at: string; reason?: string | null };

type Change = { proposals?: readonly [Proposal | null, Proposal][]; numerals?: readonly [Numeral, Numeral][] };

/** Writes what a decision changed, after the versions it brings, and the revision that remembers both sides of it. Returns the revision's id. */
export function decide(tx: Transaction, decision: Decision & { undoes?: number }, change: Change = {}): number {
  const { document, author, at } = decision;
  const pairs = change.proposals ?? [];
  for (const [before, after] of pairs) {
    if (before === null) tx.insert(proposals).values(toRow(after)).run();
    else tx.update(proposals).set(toRow(after)).where(eq(proposals.id, after.id)).run();
  }
  for (const [, { start, role, reason }] of change.numerals ?? []) {
    const where = and(eq(numerals.document, document), eq(numerals.start, start));
    tx.update(numerals).set({ role, reason, decidedBy: author, decidedAt: at }).where(where).run();
  }
  const before: Snapshot = {
    proposals: pairs.flatMap(([old]) => old ?? []),
    numerals: (change.numerals ?? []).map(([old]) => old),
  };
  const after: Snapshot = {
    proposals: pairs.map(([, fresh]) => fresh),
    numerals: (change.numerals ?? []).map(([, fresh]) => fresh),
  };
  const chain = isPublic(decision.action) ? hashLink(tx, decision, findChain(tx)) : null;
  return tx
    .insert(revisions)
    .values({ ...decision, before, after, chain })
    .returning({ id: revisions.id })
    .get().id;
}

/** The next revision of a proposal, decided now. */
export function revise(proposal: Proposal, { author, at }: Decision, change: Partial<Proposal>): Proposal {
  return { ...proposal, ...change, revision: proposal.revision + 1, decidedBy: author, decidedAt: at };
}
