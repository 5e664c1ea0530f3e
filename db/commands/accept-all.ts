import { z } from "zod";
import type { Proposal, ProposalKind } from "@/lib/review/review";
import { importing } from "@/lib/text/zh/import";
import { findFault } from "./fitness";
import type { Beside } from "./fitness";
import { author, check, proposalId, sha256 } from "./input";
import { decide, findOpenDocument, listProposals, revise, run } from "./review-store";
import { toProposal } from "../records/proposals";
import type { Transaction } from "../transact";
import type { Context, Decision } from "./review-store";

const seen = z.array(z.object({ proposal: proposalId, revision: z.int().min(1) })).max(100_000);
const accepting = z.object({ document: sha256, author, seen: seen.optional() });

/** How many proposals of each kind were accepted, how many set aside, and how many nobody had seen as they stand. */
export type AcceptedAll = { accepted: Record<ProposalKind, number>; leftAside: number; unseen: number };

/**
 * Accepts every undecided proposal that can become a record; the others are set aside with what they lack as the reason.
 * With `seen` only what someone had before them, as it was then: what was added or changed since stays undecided.
 */
export async function acceptAll(input: z.input<typeof accepting>, context: Context = {}): Promise<AcceptedAll> {
  const { document, author: by, seen: shown } = check(accepting, input);
  return run(context, (tx, at) => {
    findOpenDocument(tx, document);
    const decision: Decision = { document, action: "accept", author: by, at };
    const undecided = listProposals(tx, document).filter((row) => row.state === "open");
    const revisions = shown && new Map(shown.map(({ proposal, revision }) => [proposal, revision]));
    const open = undecided.filter(({ id, revision }) => !revisions || revisions.get(id) === revision);
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
    const taken = pairs.flatMap(([, next]) => (next.state === "accepted" ? [next.content.kind] : []));
    const of = (kind: ProposalKind) => taken.filter((each) => each === kind).length;
    return {
      accepted: { activity: of("activity"), observation: of("observation"), campaign: of("campaign") },
      leftAside: pairs.length - taken.length,
      unseen: undecided.length - open.length,
    };
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
