import { findDates } from "../dates";
import type { Calendar } from "./calendar";
import { period } from "./period";
import { periodRules } from "./period-rules";
import type { Period } from "./period";

/** A period with where the words for it stand, and the rule that read it. */
export type StatedPeriod = Period & { start: number; end: number; rule: string };

const overDates = new Set(["until", "months", "months-of-years", "since"]);

/** The periods a sentence names, in order; a rule higher in the table wins over one inside its words. */
export function findPeriods(text: string, { published, window }: Calendar): StatedPeriod[] {
  const dates = findDates(text, published);
  const found: StatedPeriod[] = [];
  const years = [...text.matchAll(/(?<year>(?:19|20)\d\d)年/gu)].map(({ index, groups }) => ({
    at: index,
    year: Number(groups?.["year"]),
  }));
  const current = published === null ? null : Number(published.slice(0, 4));
  for (const { id, pattern, read } of periodRules) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((each) => each.start < end && each.end > start)) continue;
      if (!overDates.has(id) && dates.some((each) => each.start < end && each.end > start)) continue;
      if (/(?:较|比|同比|与|超过|超)$/.test(text.slice(Math.max(0, start - 2), start))) continue;
      if (/^(?:的)?(?:同期|同比|相比)/.test(text.slice(end))) continue;
      const named = years.findLast((each) => each.at <= start)?.year ?? null;
      const stated = read(match.groups ?? {}, { published, window, current, year: named });
      if (stated !== null) found.push({ ...stated, start, end, rule: id });
    }
  }
  for (const { startsOn, endsOn, inferred, start, end } of dates) {
    if (startsOn === endsOn || found.some((each) => each.start < end && each.end > start)) continue;
    found.push({ ...period(startsOn, endsOn, "partial", inferred), start, end, rule: "days" });
  }
  return found.toSorted((a, b) => a.start - b.start);
}
