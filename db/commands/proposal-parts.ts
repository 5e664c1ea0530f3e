import { z } from "zod";
import type { Proposal } from "@/lib/review/review";
import { importing } from "@/lib/text/zh/import";
import type { Transaction } from "../transact";
import { CommandError } from "./command-error";
import { author, check, content, proposalId, sha256, span } from "./input";
import { decide, findOpenDocument, findProposal, nextIds, quoteAt, revise, run } from "./review-store";
import type { Context, Decision } from "./review-store";

const revision = z.int().min(1).optional();
const part = z.object({ content, span });
const splitting = z.object({
  proposal: proposalId,
  author,
  expectedRevision: revision,
  parts: z.array(part).min(2, importing.command.parts).max(50),
});
const merging = z.object({
  proposals: z.array(proposalId).min(2, importing.command.together).max(50),
  author,
  content,
});
const adding = z.object({ document: sha256, author, span, content });

/** Replaces a proposal by several, each with its own span of the text. The original is set aside, not lost. */
export async function splitProposal(
  input: z.input<typeof splitting>,
  context: Context = {},
): Promise<Proposal[]> {
  const { proposal: id, author: by, expectedRevision, parts } = check(splitting, input);
  return run(context, (tx, at) => {
    const found = findProposal(tx, id, expectedRevision);
    const decision: Decision = { document: found.document, action: "split", author: by, at };
    const fresh = create(tx, decision, parts);
    const reason = importing.reason.split(fresh.map((each) => each.id));
    const old = revise(found, decision, { state: "dismissed", reason });
    decide(tx, { ...decision, reason }, { proposals: [[found, old], ...fresh.map(asNew)] });
    return fresh;
  });
}

/** Replaces several proposals of one document and kind by one that spans them all. */
export async function mergeProposals(input: z.input<typeof merging>, context: Context = {}): Promise<Proposal> {
  const { proposals: ids, author: by, content: merged } = check(merging, input);
  return run(context, (tx, at) => {
    const found = [...new Set(ids)].map((id) => findProposal(tx, id));
    const [first] = found;
    const isOne = found.every((each) => each.document === first?.document && each.content.kind === merged.kind);
    if (first === undefined || found.length < 2 || !isOne) throw new CommandError(importing.command.together);
    const decision: Decision = { document: first.document, action: "merge", author: by, at };
    const whole = {
      start: Math.min(...found.map((each) => each.start)),
      end: Math.max(...found.map((each) => each.end)),
    };
    const [fresh] = create(tx, decision, [{ content: merged, span: whole }]);
    if (fresh === undefined) throw new CommandError(importing.command.together);
    const reason = importing.reason.merged(fresh.id);
    const old = found.map((each): [Proposal, Proposal] => [
      each,
      revise(each, decision, { state: "dismissed", reason }),
    ]);
    decide(tx, { ...decision, reason }, { proposals: [...old, asNew(fresh)] });
    return fresh;
  });
}

/** Adds a record that no rule found, from a span someone selected. */
export async function addProposal(input: z.input<typeof adding>, context: Context = {}): Promise<Proposal> {
  const { document, author: by, span: at, content: added } = check(adding, input);
  return run(context, (tx, moment) => {
    const decision: Decision = { document, action: "add", author: by, at: moment };
    const [fresh] = create(tx, decision, [{ content: added, span: at }]);
    if (fresh === undefined) throw new CommandError(importing.command.span);
    decide(tx, decision, { proposals: [asNew(fresh)] });
    return fresh;
  });
}

const asNew = (proposal: Proposal): [null, Proposal] => [null, proposal];

function create(
  tx: Transaction,
  { document, author: by, at }: Decision,
  parts: readonly z.output<typeof part>[],
): Proposal[] {
  const { text } = findOpenDocument(tx, document);
  const ids = nextIds(tx, document, parts.length);
  return parts.map((each, index) => ({
    id: ids[index] ?? "",
    document,
    content: each.content,
    ...quoteAt(text, each.span),
    rule: "editor",
    state: "open",
    reason: null,
    revision: 1,
    decidedBy: by,
    decidedAt: at,
  }));
}
