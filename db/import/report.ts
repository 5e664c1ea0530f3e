import type { ProposedObservation, Tiered } from "@/lib/review/review";
import { findKnownCampaign } from "../records/known-campaigns";
import type { KnownCampaign } from "../records/known-campaigns";
import type { Prepared } from "../records/prepared";

const figureKeys = [
  "region",
  "indicator",
  "periodStart",
  "periodEnd",
  "completeness",
  "value",
  "valueTo",
  "unit",
  "qualifier",
  "literal",
  "claims",
  "quote",
  "start",
  "end",
  "rule",
  "tier",
] as const satisfies (keyof Tiered<ProposedObservation>)[];

/** A figure as the command prints it: `tier` says how far it may be trusted unread. */
const figure = (each: Tiered<ProposedObservation>) =>
  Object.fromEntries(figureKeys.map((key) => [key, each[key]]));

/** What a run prints for one file with `--json`; the keys are the command's public contract. */
export function formatReport(
  { parsed, text, sha256 }: Prepared,
  source: string,
  known: readonly KnownCampaign[],
): string {
  const { title, issue, totalIssue, publisher, date } = parsed.head;
  return JSON.stringify({
    source: { id: source, title, issue, totalIssue, publisher, date, sha256 },
    text,
    campaigns: parsed.campaigns.map((edition) => {
      const { name, number, startsOn, endsOn, theme, quote, start, end } = edition;
      const onRecord = findKnownCampaign(edition, known);
      const stated = { name, number, startsOn, endsOn, theme, quote, start, end };
      return onRecord === undefined ? stated : { id: onRecord.id, ...stated };
    }),
    activities: parsed.activities.map(
      ({
        title: name,
        types,
        region,
        city,
        startsOn,
        endsOn,
        yearInferred,
        organisations,
        quote,
        start,
        end,
        rule,
        tier,
      }) => ({
        title: name,
        types,
        region,
        city,
        startsOn,
        endsOn,
        yearInferred,
        organisations,
        quote,
        start,
        end,
        rule,
        tier,
      }),
    ),
    observations: parsed.observations.map(figure),
    growth: parsed.growth.map(figure),
    policy: parsed.policy.map(figure),
    numerals: parsed.numerals.map(({ text: numeral, start, end, role, reason }) => ({
      text: numeral,
      start,
      end,
      role,
      reason,
    })),
    notices: parsed.notices.map(({ rule, message, start, end }) => ({ rule, message, start, end })),
  });
}
