import { z } from "zod";
import type { Proposal } from "@/lib/review/review";
import { importing } from "@/lib/text/import";
import { findFault } from "./fitness";
import { author, check, sha256 } from "./input";
import { decide, findOpenDocument, listProposals, revise, run } from "./review-store";
import { toProposal } from "../records/proposals";
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
    const pairs = open.map((row): [Proposal, Proposal] => {
      const found = toProposal(row);
      const fault = findFault(tx, found.content);
      const change: Partial<Proposal> =
        fault === null
          ? { state: "accepted" }
          : { state: "dismissed", reason: importing.reason.leftAside(fault) };
      return [found, revise(found, decision, change)];
    });
    if (pairs.length > 0) decide(tx, decision, { proposals: pairs });
    const accepted = pairs.filter(([, next]) => next.state === "accepted").length;
    return { accepted, leftAside: pairs.length - accepted };
  });
}
