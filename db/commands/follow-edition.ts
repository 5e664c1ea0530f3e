import type { Proposal } from "@/lib/review/review";
import { importing } from "@/lib/text/zh/import";
import { findCurrentCampaign } from "../records/known-campaigns";
import { toProposal } from "../records/proposals";
import type { Transaction } from "../transact";
import { listProposals, revise } from "./review-store";
import type { Decision } from "./review-store";

/**
 * The activities of a document that go with a decision on their edition, in the same step and undone with it: an edition that
 * turns out to be another takes them along; one set aside that is on record nowhere leaves them without.
 */
export function followEdition(
  tx: Transaction,
  decision: Decision,
  before: Proposal,
  after: Proposal,
): [Proposal, Proposal][] {
  if (before.content.kind !== "campaign" || after.content.kind !== "campaign") return [];
  const old = before.content.id;
  const isGone = after.state === "dismissed" && findCurrentCampaign(tx, old) === undefined;
  if (!isGone && after.content.id === old) return [];
  const rows = listProposals(tx, before.document);
  const isElsewhere = rows.some(
    ({ id, content, state }) =>
      id !== before.id && content.kind === "campaign" && content.id === old && state !== "dismissed",
  );
  return isElsewhere
    ? []
    : moveActivities(rows.map(toProposal), decision, old, isGone ? null : after.content.id);
}

/** Activities of one edition as activities of another, or of none. */
export function moveActivities(
  all: readonly Proposal[],
  decision: Decision,
  from: string,
  to: string | null,
): [Proposal, Proposal][] {
  return all.flatMap((each): [Proposal, Proposal][] => {
    if (each.content.kind !== "activity" || each.content.campaign !== from) return [];
    const reason = to === null ? importing.reason.editionLeft : each.reason;
    return [[each, revise(each, decision, { content: { ...each.content, campaign: to }, reason })]];
  });
}
