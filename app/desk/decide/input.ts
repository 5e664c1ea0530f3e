import { z } from "zod";
import { content, proposalId, reason, role, sha256, span } from "@/db/commands/input";

/** One decision as it is sent. Commands check it again: this only tells one from another. */
const one = { proposal: proposalId, revision: z.int().min(1) };

export const decision = z.discriminatedUnion("action", [
  z.object({ action: z.literal("accept"), ...one }),
  z.object({ action: z.literal("dismiss"), ...one, reason }),
  z.object({ action: z.literal("edit"), ...one, content, reason: reason.nullable() }),
  z.object({ action: z.literal("split"), ...one, parts: z.array(z.object({ content, span })) }),
  z.object({ action: z.literal("merge"), proposals: z.array(proposalId), content }),
  z.object({ action: z.literal("add"), span, content }),
  z.object({ action: z.literal("assign"), start: z.int().min(0), role, reason: reason.nullable() }),
  z.object({ action: z.literal("accept-all"), seen: z.array(z.object(one)).max(100_000) }),
  z.object({ action: z.literal("undo") }),
  z.object({ action: z.literal("publish") }),
]);
export type Decided = z.output<typeof decision>;

export const asked = z.object({ document: sha256, since: z.int().min(0), decision });
