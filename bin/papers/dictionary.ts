import { indicators } from "@/lib/record/indicators";
import type { Indicator } from "@/lib/record/indicators";
import {
  activityStatuses,
  activityTypes,
  bases,
  campaignSeries,
  claimKinds,
  completenesses,
  levels,
  organisationRoles,
  qualifiers,
  sourceKinds,
  statuses,
} from "@/lib/record/types";

const codes: { readonly [field: string]: readonly string[] } = {
  level: levels,
  completeness: completenesses,
  qualifier: qualifiers,
  status: statuses,
  basis: bases,
  "source.kind": sourceKinds,
  "claim.kind": claimKinds,
  "activity.type": activityTypes,
  "activity.status": activityStatuses,
  "organisation.role": organisationRoles,
  "campaign.series": campaignSeries,
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const code = (word: string) => `\`${word}\``;

const indicatorRow = ({ id, family, unit, isRatio, breaks }: Indicator) => [
  code(id),
  family,
  unit,
  isRatio === true ? "no" : "yes",
  breaks.join(", ") || "never mapped",
];

/** Every indicator the site knows: what it counts in, and where its classes begin. */
export const indicatorTable = (): string =>
  table(["id", "family", "base unit", "adds up", "classes begin at"], indicators.map(indicatorRow));

/** Every code that a field of a record may hold. */
export const codeTable = (): string =>
  table(
    ["field", "codes"],
    Object.entries(codes).map(([field, words]) => [field, words.map(code).join(" ")]),
  );
