import { z } from "zod";
import { parseDecimal } from "@/lib/record/quantity";
import { numeralRoles } from "@/lib/review/review";
import { importing } from "@/lib/text/zh/import";
import {
  activityStatuses,
  activityTypes,
  bases,
  campaignSeries,
  claimKinds,
  completenesses,
  organisationRoles,
  qualifiers,
  statuses,
} from "@/lib/record/types";
import { isCalendarDay } from "@/lib/record/calendar-day";
import { CommandError } from "./command-error";

/** What commands accept. A content may still be incomplete; whether it can be published is fitness.ts's question. */

const words = (most: number) => z.string().trim().min(1, "不能为空").max(most, `最多 ${most} 个字`);
const wordsOrNull = (most: number) => words(most).nullable();
const day = z.string().refine(isCalendarDay, importing.bad.day);
const decimal = z
  .string()
  .regex(/^-?\d{1,30}(\.\d{1,20})?$/, importing.bad.number)
  .transform(parseDecimal);
const adcode = z.string().regex(/^[1-9]\d{5}(-[a-z]+)?$/, importing.bad.region);

export const author = words(100);
export const reason = words(1000);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, importing.command.noDocument);
export const proposalId = z.string().regex(/^[0-9a-f]{12}-\d{1,7}$/, importing.command.noProposal);
export const role = z.enum(numeralRoles);
export const span = z
  .object({ start: z.int().min(0), end: z.int().min(1) })
  .refine(({ start, end }) => start < end, importing.command.span);

const activity = z.object({
  kind: z.literal("activity"),
  title: words(60),
  types: z.array(z.enum(activityTypes)).max(activityTypes.length),
  region: adcode.nullable(),
  city: adcode.nullable(),
  campaign: wordsOrNull(80),
  status: z.enum(activityStatuses),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  dateLiteral: wordsOrNull(100),
  yearInferred: z.boolean(),
  organisations: z.array(z.object({ name: words(200), role: z.enum(organisationRoles) })).max(100),
});

const claim = z.object({
  kind: z.enum(claimKinds),
  scope: wordsOrNull(100),
  rank: z.int().min(1).nullable(),
  literal: words(200),
});

const observation = z.object({
  kind: z.literal("observation"),
  region: adcode.nullable(),
  indicator: wordsOrNull(80),
  periodStart: day.nullable(),
  periodEnd: day.nullable(),
  completeness: z.enum(completenesses),
  startInferred: z.boolean(),
  endInferred: z.boolean(),
  basis: z.enum(bases),
  status: z.enum(statuses),
  value: decimal.nullable(),
  valueTo: decimal.nullable(),
  unit: words(20),
  qualifier: z.enum(qualifiers),
  literal: wordsOrNull(200),
  claims: z.array(claim).max(50),
});

const campaign = z.object({
  kind: z.literal("campaign"),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,79}$/, importing.command.unknownCampaign),
  series: z.enum(campaignSeries),
  number: z.int().min(1).max(2999).nullable(),
  name: words(80),
  theme: wordsOrNull(200),
  themeTranslated: z.boolean(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
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
