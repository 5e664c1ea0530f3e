import type { Prepared } from "./prepared";

/** What a run prints for one file with `--json`; the keys are the command's public contract. */
export function formatReport({ parsed, text, sha256 }: Prepared, source: string): string {
  const { title, issue, totalIssue, publisher, date } = parsed.head;
  return JSON.stringify({
    source: { id: source, title, issue, totalIssue, publisher, date, sha256 },
    text,
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
      }),
    ),
    observations: parsed.observations.map(
      ({
        region,
        indicator,
        periodStart,
        periodEnd,
        completeness,
        value,
        unit,
        qualifier,
        literal,
        claims,
        ...at
      }) => ({
        region,
        indicator,
        periodStart,
        periodEnd,
        completeness,
        value,
        unit,
        qualifier,
        literal,
        claims,
        quote: at.quote,
        start: at.start,
        end: at.end,
        rule: at.rule,
      }),
    ),
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
