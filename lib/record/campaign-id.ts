import { campaignSeries } from "./types";
import type { CampaignSeries } from "./types";

/** The id of an edition: its series and its number, or the year of a series that counts by year. */
export const campaignId = (series: CampaignSeries, number: number): string => `${series}-${number}`;

type Parsed = { series: CampaignSeries; number: number };

/** The series and the number or year that an id says; null for one that does not say them. */
export function parseCampaignId(id: string): Parsed | null {
  const [, stem, number] = /^(.+)-(\d{1,4})$/.exec(id) ?? [];
  const series = campaignSeries.find((each) => each === stem);
  return series === undefined ? null : { series, number: Number(number) };
}

const isYear = (number: number) => number > 1900;

/**
 * The editions of `held` (ids, newest first) nearest to one that is not among them, the later first: those of its series on
 * either side of its number, else those on either side of its year, else the newest.
 */
export function nearestEditions(asked: string, held: readonly string[]): string[] {
  const own = parseCampaignId(asked);
  const year = Number(/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(asked)?.[0] ?? Number.NaN);
  const numbers = held.flatMap((id) => ({ id, ...parseCampaignId(id) }));
  const ofSeries = numbers.filter(({ series }) => series === own?.series);
  const alike = ofSeries.filter(({ number }) => own !== null && isYear(number ?? 0) === isYear(own.number));
  const ofYears = numbers.filter(({ number }) => isYear(number ?? 0));
  const near = own !== null && alike.length > 0 ? around(own.number, alike) : [];
  if (near.length > 0) return near;
  const [newest] = ofSeries.length > 0 && own !== null ? ofSeries : [];
  if (newest !== undefined) return [newest.id];
  const beside = Number.isNaN(year) ? [] : around(year, ofYears);
  return beside.length > 0 ? beside : held.slice(0, 1);
}

/** The ids at a number, or next to it on either side. */
function around(asked: number, among: readonly { id: string; number?: number | undefined }[]): string[] {
  const ordered = among.map(({ id, number = 0 }) => ({ id, number })).toSorted((a, b) => b.number - a.number);
  const same = ordered.filter(({ number }) => number === asked).map(({ id }) => id);
  if (same.length > 0) return same;
  return [
    ordered.findLast(({ number }) => number > asked),
    ordered.find(({ number }) => number < asked),
  ].flatMap((each) => each?.id ?? []);
}
