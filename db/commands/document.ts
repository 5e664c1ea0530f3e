import { and, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { wordObstacle } from "@/lib/review/obstacles";
import type { Obstacle } from "@/lib/review/obstacles";
import { importing } from "@/lib/text/zh/import";
import { documents, numerals, revisions } from "../schema/review";
import type { Transaction } from "../transact";
import { CommandError } from "./command-error";
import { findFault } from "./fitness";
import { author, check, reason, sha256 } from "./input";
import { locateAllRecords } from "./locate-records";
import { publishRecords, titleOf, unpublishRecords } from "./publish-records";
import { isFolded } from "@/lib/review/folded";
import { decide, findDocument, findOpenDocument, hasAnchor, listProposals, run } from "./review-store";
import type { Context, DocumentRow } from "./review-store";

const say = importing.command;
const publishing = z.object({ document: sha256, author, needsSecondPerson: z.boolean().default(false) });
const withdrawing = z.object({ document: sha256, author, reason });

/**
 * Makes the accepted records of a document public, in one transaction. Throws CommandError with the list of what stands in
 * the way: open numerals, undecided or unfit proposals, figures the publisher accepted where a second person is needed.
 */
export async function publishDocument(
  input: z.input<typeof publishing>,
  context: Context = {},
): Promise<{ records: number }> {
  const { document: id, author: by, needsSecondPerson } = check(publishing, input);
  return run(context, (tx, at) => {
    const document = findOpenDocument(tx, id);
    refuseUnready(tx, document, needsSecondPerson ? by : null);
    const isFirst = document.state === "draft";
    const why = (isFirst ? importing.reason.published : importing.reason.corrected)(titleOf(document));
    const replaced = replaceOthers(tx, document);
    tx.update(documents).set({ state: "published", isAnchor: true }).where(eq(documents.sha256, id)).run();
    const records = publishRecords(tx, document, { author: by, at, reason: why });
    withdrawReplaced(tx, replaced, document, { author: by, at });
    decide(tx, { document: id, action: "publish", author: by, at, reason: why });
    return { records };
  });
}

/** Takes a document and every record it brought off the public pages; all of it stays and can be restored. */
export async function withdrawDocument(
  input: z.input<typeof withdrawing>,
  context: Context = {},
): Promise<void> {
  const { document: id, author: by, reason: why } = check(withdrawing, input);
  return run(context, (tx, at) => {
    const document = findOpenDocument(tx, id);
    if (document.isAnchor)
      unpublishRecords(tx, document, { author: by, at, reason: importing.reason.withdrawn(why) });
    tx.update(documents).set({ state: "withdrawn", isAnchor: false }).where(eq(documents.sha256, id)).run();
    decide(tx, { document: id, action: "withdraw", author: by, at, reason: why });
  });
}

/** Brings a withdrawn document back as it was: a published one with its records, a draft as a draft. */
export async function restoreDocument(
  input: z.input<typeof withdrawing>,
  context: Context = {},
): Promise<void> {
  const { document: id, author: by, reason: why } = check(withdrawing, input);
  return run(context, (tx, at) => {
    const document = findDocument(tx, id);
    if (document.state !== "withdrawn") throw new CommandError(say.notDraft);
    const published = and(eq(revisions.document, id), eq(revisions.action, "publish"));
    const wasPublished = tx.select({ id: revisions.id }).from(revisions).where(published).get() !== undefined;
    if (wasPublished) {
      const replaced = replaceOthers(tx, document);
      tx.update(documents).set({ state: "published", isAnchor: true }).where(eq(documents.sha256, id)).run();
      publishRecords(tx, document, { author: by, at, reason: importing.reason.restored(why) });
      withdrawReplaced(tx, replaced, document, { author: by, at });
    } else {
      const isAnchor = !hasAnchor(tx, document.source);
      tx.update(documents).set({ state: "draft", isAnchor }).where(eq(documents.sha256, id)).run();
      if (isAnchor) locateAllRecords(tx, { author: by, at });
    }
    decide(tx, { document: id, action: "restore", author: by, at, reason: why });
  });
}

function refuseUnready(tx: Transaction, { sha256: id, text }: DocumentRow, publisher: string | null): void {
  const open = tx
    .select({ start: numerals.start, text: numerals.text })
    .from(numerals)
    .where(and(eq(numerals.document, id), eq(numerals.role, "open")))
    .orderBy(numerals.start)
    .all();
  const refuse = (obstacles: Obstacle[], sentence: (words: readonly string[]) => string) => {
    if (obstacles.length > 0) throw new CommandError(sentence(obstacles.map(wordObstacle)), obstacles);
  };
  const toObstacle = ({ id: record, quote }: { id: string; quote: string }, fault: string | null = null) =>
    ({ kind: "record", id: record, quote, fault }) as const;
  refuse(
    open.map((row) => ({
      kind: "numeral",
      ...row,
      before: text.slice(Math.max(0, row.start - 8), row.start),
    })),
    say.openNumerals,
  );
  const all = listProposals(tx, id);
  const accepted = all.filter((row) => row.state === "accepted");
  refuse(
    all.filter((row) => row.state === "open" && !isFolded(row.content)).map((row) => toObstacle(row)),
    say.undecided,
  );
  const unfit = accepted.flatMap((row) => {
    const fault = findFault(tx, row.content, { document: id, proposal: row.id });
    return fault === null ? [] : [toObstacle(row, fault)];
  });
  refuse(unfit, say.unfit);
  const own = accepted.filter((row) => row.kind === "observation" && row.decidedBy === publisher);
  refuse(
    own.map((row) => toObstacle(row)),
    say.secondPerson,
  );
  if (accepted.length === 0) throw new CommandError(say.nothing);
}

/**
 * One text per source is public: the one before is withdrawn, and its records are taken over or withdrawn with it. Returns
 * the texts that were public until now.
 */
function replaceOthers(tx: Transaction, document: DocumentRow): string[] {
  const others = tx
    .select()
    .from(documents)
    .where(
      and(
        eq(documents.source, document.source),
        ne(documents.sha256, document.sha256),
        eq(documents.isAnchor, true),
      ),
    )
    .all();
  return others.flatMap((other) => {
    const state = other.state === "published" ? "withdrawn" : other.state;
    tx.update(documents).set({ isAnchor: false, state }).where(eq(documents.sha256, other.sha256)).run();
    return state === "withdrawn" ? [other.sha256] : [];
  });
}

/** Says of the texts a new one took the place of that they are withdrawn, once its records are written. */
function withdrawReplaced(
  tx: Transaction,
  replaced: readonly string[],
  by: DocumentRow,
  decision: { author: string; at: string },
): void {
  const why = importing.reason.replaced(titleOf(by));
  for (const document of replaced) decide(tx, { document, action: "withdraw", ...decision, reason: why });
}
