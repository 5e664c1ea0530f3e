import { z } from "zod";
import type { Proposal } from "@/lib/review/review";
import { importing } from "@/lib/text/zh/import";
import type { Transaction } from "../transact";
import { CommandError } from "./command-error";
import { mustFit } from "./fitness";
import { followEdition } from "./follow-edition";
import { author, check, content, proposalId, reason, span } from "./input";
import { decide, findDocument, findProposal, quoteAt, revise, run } from "./review-store";
import type { Context, Decision } from "./review-store";

const one = { proposal: proposalId, author, expectedRevision: z.int().min(1).optional() };
const accepting = z.object(one);
const dismissing = z.object({ ...one, reason });
const editing = z.object({
  ...one,
  expectedRevision: z.int().min(1),
  content,
  span: span.optional(),
  reason: reason.nullable().default(null),
});

/** Accepts a proposal as it stands. Throws CommandError when it could not become a record. */
export async function acceptProposal(
  input: z.input<typeof accepting>,
  context: Context = {},
): Promise<Proposal> {
  const { proposal: id, author: by, expectedRevision } = check(accepting, input);
  return run(context, (tx, at) => {
    const found = findProposal(tx, id, expectedRevision);
    mustFit(tx, found.content, { document: found.document, proposal: id });
    const decision: Decision = { document: found.document, action: "accept", author: by, at };
    return replace(tx, decision, found, { state: "accepted", reason: null });
  });
}

/** Changes what a proposal says. Throws Conflict with the other's version when someone decided since `expectedRevision`. */
export async function editProposal(input: z.input<typeof editing>, context: Context = {}): Promise<Proposal> {
  const { proposal: id, author: by, expectedRevision, ...change } = check(editing, input);
  const { content: next, reason: why } = change;
  return run(context, (tx, at) => {
    const found = findProposal(tx, id, expectedRevision, next);
    if (found.content.kind !== next.kind) throw new CommandError(importing.command.kind);
    if (found.state === "accepted") mustFit(tx, next, { document: found.document, proposal: id });
    const decision: Decision = { document: found.document, action: "edit", author: by, at, reason: why };
    return replace(tx, decision, found, {
      content: next,
      reason: why ?? found.reason,
      ...(change.span && quoteAt(findDocument(tx, found.document).text, change.span)),
    });
  });
}

/** Sets a proposal aside with a reason; it stays in the document's history and can be brought back. */
export async function dismissProposal(
  input: z.input<typeof dismissing>,
  context: Context = {},
): Promise<Proposal> {
  const { proposal: id, author: by, expectedRevision, reason: why } = check(dismissing, input);
  return run(context, (tx, at) => {
    const found = findProposal(tx, id, expectedRevision);
    const decision: Decision = { document: found.document, action: "dismiss", author: by, at, reason: why };
    return replace(tx, decision, found, { state: "dismissed", reason: why });
  });
}

function replace(tx: Transaction, decision: Decision, found: Proposal, change: Partial<Proposal>): Proposal {
  const next = revise(found, decision, change);
  decide(tx, decision, { proposals: [[found, next], ...followEdition(tx, decision, found, next)] });
  return next;
}
