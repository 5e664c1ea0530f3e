import type { Proposal } from "@/lib/review/review";
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
