import { z } from "zod";
import { draftShape } from "@/lib/record/field-shapes";
import { words } from "@/lib/record/field-types";
import { activityFields, campaignFields, observationFields } from "@/lib/record/fields";
import { numeralRoles } from "@/lib/review/review";
import { importing } from "@/lib/text/zh/import";
import { CommandError } from "./command-error";

/** What commands accept. A content may still be incomplete; whether it can be published is fitness.ts's question. */

export const author = words(100).schema;
export const reason = words(1000).schema;
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, importing.command.noDocument);
export const proposalId = z.string().regex(/^[0-9a-f]{12}-\d{1,7}$/, importing.command.noProposal);
export const role = z.enum(numeralRoles);
export const span = z
  .object({ start: z.int().min(0), end: z.int().min(1) })
  .refine(({ start, end }) => start < end, importing.command.span);

const activity = z.object({ kind: z.literal("activity"), ...draftShape(activityFields) });
const observation = z.object({ kind: z.literal("observation"), ...draftShape(observationFields) });
const campaign = z.object({
  kind: z.literal("campaign"),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,79}$/, importing.command.unknownCampaign),
  ...draftShape(campaignFields),
});

export const content = z.discriminatedUnion("kind", [activity, observation, campaign]);

/** The input as its schema describes it. Throws CommandError with the first thing that is wrong. */
export function check<S extends z.ZodType>(schema: S, input: z.input<S>): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const at = issue?.path.join(".") ?? "";
  throw new CommandError(importing.command.input(`${at} ${issue?.message ?? ""}`.trim()));
}
