import { and, desc, eq, notInArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Numeral, Proposal } from "@/lib/review/review";
import { importing } from "@/lib/text/zh/import";
import { revisions } from "../schema/review";
import type { Transaction } from "../transact";
import { CommandError, Conflict } from "./command-error";
import { author, check, sha256 } from "./input";
import { decide, findNumeral, findOpenDocument, findProposal, revise, run } from "./review-store";
import type { Context, Decision } from "./review-store";

const undoing = z.object({ document: sha256, author, revision: z.int().min(1).optional() });

/**
 * Takes back one decision, by default the newest of `author` that still stands: what it changed is as before, what it added
 * is set aside. Throws Conflict when someone has decided on the same record since.
 */
export async function undoDecision(input: z.input<typeof undoing>, context: Context = {}): Promise<number> {
  const { document, author: by, revision } = check(undoing, input);
  return run(context, (tx, at) => {
    findOpenDocument(tx, document);
    const target = findTarget(tx, document, by, revision);
    const decision: Decision = { document, action: "undo", author: by, at };
    const proposals = target.after.proposals.map((left): [Proposal, Proposal] => {
      const found = findProposal(tx, left.id);
      if (found.revision !== left.revision)
        throw new Conflict(importing.command.conflict(found.decidedBy ?? ""), found);
      const before = target.before.proposals.find((each) => each.id === left.id);
      const dismissed = { state: "dismissed", reason: importing.reason.undone } as const;
      return [found, revise(found, decision, before ? pick(before) : dismissed)];
    });
    const numerals = target.before.numerals.map((before, index): [Numeral, Numeral] => {
      const found = findNumeral(tx, document, before.start);
      const left = target.after.numerals[index];
      if (found.role !== left?.role || found.reason !== left.reason)
        throw new CommandError(importing.command.noRevision);
      return [found, before];
    });
    return decide(tx, { ...decision, undoes: target.id }, { proposals, numerals });
  });
}

// What was decided before plans had a status of their own was held.
const pick = ({ content, state, reason, start, end, quote }: Proposal) => ({
  content: content.kind === "activity" ? { ...content, status: content.status ?? "held" } : content,
  state,
  reason,
  start,
  end,
  quote,
});

function findTarget(tx: Transaction, document: string, by: string, revision: number | undefined) {
  const undone = sql`(select ${revisions.undoes} from ${revisions} where ${revisions.undoes} is not null)`;
  const isStanding = sql`${revisions.id} not in ${undone}`;
  const isDecision = notInArray(revisions.action, ["import", "publish", "withdraw", "restore", "undo"]);
  const chosen =
    revision === undefined ? and(eq(revisions.author, by), isStanding) : eq(revisions.id, revision);
  const target = tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.document, document), isDecision, chosen))
    .orderBy(desc(revisions.id))
    .limit(1)
    .get();
  if (target === undefined) throw new CommandError(importing.command.noRevision);
  const taken = tx.select({ id: revisions.id }).from(revisions).where(eq(revisions.undoes, target.id)).get();
  if (taken !== undefined) throw new CommandError(importing.command.undone);
  return target;
}
