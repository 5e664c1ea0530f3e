import "server-only";
import { acceptAll } from "@/db/commands/accept-all";
import { CommandError } from "@/db/commands/command-error";
import { undoDecision } from "@/db/commands/decision";
import { publishDocument } from "@/db/commands/document";
import { assignNumeral } from "@/db/commands/numeral";
import { acceptProposal, dismissProposal, editProposal } from "@/db/commands/proposal";
import { addProposal, mergeProposals, splitProposal } from "@/db/commands/proposal-parts";
import { needsSecondPerson } from "@/db/queries/settings";
import { mayPublish } from "@/lib/review/accounts";
import type { Person } from "@/lib/review/accounts";
import { desk } from "@/lib/text/zh/desk";
import { numeralWords } from "@/lib/text/zh/record-words";
import type { Decided } from "./input";

export type Done = { message: string; focus: string | null };

const say = desk.review.done;
const done = (message: string, focus: string | null = null): Done => ({ message, focus });

/** Runs the one command a decision asks for. Throws what the command throws. */
export async function runDecision(
  document: string,
  decided: Decided,
  { name: author, role }: Person,
): Promise<Done> {
  switch (decided.action) {
    case "accept":
      await acceptProposal({ proposal: decided.proposal, expectedRevision: decided.revision, author });
      return done(say.accept);
    case "dismiss": {
      const { proposal, revision: expectedRevision, reason } = decided;
      await dismissProposal({ proposal, expectedRevision, reason, author });
      return done(say.dismiss);
    }
    case "edit": {
      const { proposal, revision: expectedRevision, content, reason } = decided;
      await editProposal({ proposal, expectedRevision, content, reason, author });
      return done(say.edit, proposal);
    }
    case "split": {
      const { proposal, revision: expectedRevision, parts } = decided;
      const fresh = await splitProposal({ proposal, expectedRevision, parts, author });
      return done(say.split(fresh.length), fresh[0]?.id ?? null);
    }
    case "merge":
      return done(say.merge, (await mergeProposals({ ...decided, author })).id);
    case "add":
      return done(say.add, (await addProposal({ document, ...decided, author })).id);
    case "assign": {
      const { role: assigned } = await assignNumeral({ document, ...decided, author });
      return done(say.assign(numeralWords[assigned]));
    }
    case "accept-all": {
      const { accepted, leftAside, unseen } = await acceptAll({ document, author, seen: decided.seen });
      return done(say.acceptAll(desk.review.kinds(accepted), leftAside, unseen));
    }
    case "undo":
      await undoDecision({ document, author });
      return done(say.undo);
    case "publish": {
      if (!mayPublish({ role })) throw new CommandError(desk.refused.role);
      const { records } = await publishDocument({
        document,
        author,
        needsSecondPerson: await needsSecondPerson(),
      });
      return done(desk.review.published(records));
    }
  }
}
