import { z } from "zod";
import type { Proposal } from "@/lib/review/review";
import { importing } from "@/lib/text/import";
import { findFault } from "./fitness";
import type { Beside } from "./fitness";
import { author, check, sha256 } from "./input";
import { decide, findOpenDocument, listProposals, revise, run } from "./review-store";
import { toProposal } from "../records/proposals";
import type { Transaction } from "../transact";
import type { Context, Decision } from "./review-store";

const accepting = z.object({ document: sha256, author });

/** Accepts every undecided proposal that can become a record; the others are set aside with what they lack as the reason. */
export async function acceptAll(
  input: z.input<typeof accepting>,
  context: Context = {},
): Promise<{ accepted: number; leftAside: number }> {
  const { document, author: by } = check(accepting, input);
  return run(context, (tx, at) => {
    findOpenDocument(tx, document);
    const decision: Decision = { document, action: "accept", author: by, at };
    const open = listProposals(tx, document).filter((row) => row.state === "open");
    const editions = new Set<string>();
    // Editions first: activities refer to them.
    const pairs = open
      .toSorted((a, b) => Number(b.kind === "campaign") - Number(a.kind === "campaign"))
      .map((row): [Proposal, Proposal] => {
        const found = toProposal(row);
        const next = settle(tx, found, { document, proposal: found.id, accepted: editions });
        if (next.content?.kind === "campaign" && next.state === "accepted") editions.add(next.content.id);
        return [found, revise(found, decision, next)];
      });
    if (pairs.length > 0) decide(tx, decision, { proposals: pairs });
    const accepted = pairs.filter(([, next]) => next.state === "accepted").length;
    return { accepted, leftAside: pairs.length - accepted };
  });
}

/** An activity whose edition cannot be accepted is accepted without one, and says so. */
function settle(tx: Transaction, { content }: Proposal, beside: Beside): Partial<Proposal> {
  const fault = findFault(tx, content, beside);
  if (fault === null) return { content, state: "accepted" };
  if (content.kind === "activity" && content.campaign !== null) {
    const alone = { ...content, campaign: null };
    if (findFault(tx, alone, beside) === null)
      return { content: alone, state: "accepted", reason: importing.reason.editionLeft };
  }
  return { content, state: "dismissed", reason: importing.reason.leftAside(fault) };
}
