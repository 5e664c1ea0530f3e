import type { Proposal } from "@/lib/review/review";
import { findKnownCampaign } from "./known-campaigns";
import type { KnownCampaign } from "./known-campaigns";
import type { Prepared } from "./prepared";
import type { proposals } from "../schema/review";

/** A row without what only the database needs. */
export function toProposal({
  record: _record,
  kind: _kind,
  ...proposal
}: typeof proposals.$inferSelect): Proposal {
  return proposal;
}

/** A proposal as a row; `kind` stands apart from the content so that the database can ask for it. */
export const toRow = (proposal: Proposal) => ({ ...proposal, kind: proposal.content.kind });

/** Whatever the parser found, in order of the text, each with its identity; an edition on record keeps its id and name. */
export function toProposals({ sha256, parsed }: Prepared, known: readonly KnownCampaign[]): Proposal[] {
  const onRecord = new Map(
    parsed.campaigns.flatMap((each) => {
      const found = findKnownCampaign(each, known);
      return found === undefined ? [] : [[each.id, found]];
    }),
  );
  const campaigns = parsed.campaigns.map((each) => {
    const { id, name } = onRecord.get(each.id) ?? each;
    return { ...each, id, name };
  });
  const activities = parsed.activities.map((each) => ({
    ...each,
    campaign: each.campaign === null ? null : (onRecord.get(each.campaign)?.id ?? each.campaign),
  }));
  return [...campaigns, ...activities, ...parsed.observations]
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ quote, start, end, rule, ...content }, index) => ({
      id: `${sha256.slice(0, 12)}-${index + 1}`,
      document: sha256,
      content,
      quote,
      start,
      end,
      rule,
      state: "open",
      reason: null,
      revision: 1,
      decidedBy: null,
      decidedAt: null,
    }));
}
