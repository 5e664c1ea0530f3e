import type { Day } from "@/lib/record/types";
import { notices as say } from "@/lib/text/zh/notices";

import { ofEditions, ofMembership } from "./edition-notices";
import type { EditionOnRecord, NoticedActivity, NoticedEdition } from "./edition-notices";
import { ofMissingYears, ofRatios } from "./figure-notices";
import type { NoticedFigure } from "./figure-notices";
import type { Notice, Proposal, Review } from "./review";

/** The days a text says its campaign lasts, where it names no edition by number. */
export type Window = { startsOn: Day; endsOn: Day } | null;

export type Standing = {
  editions: readonly NoticedEdition[];
  activities: readonly NoticedActivity[];
  figures: readonly NoticedFigure[];
};

/** What is asked about records, not about the words of a text: never stored, always of the records as they stand. */
export const recordRules: readonly string[] = [
  "ratio",
  "outside-window",
  "missing-year",
  "edition-backwards",
  "edition-twice",
  "edition-taken",
  "edition-unclear",
  "edition-outside",
];

/** What a careful editor would ask about records. Nothing is repaired. */
export function readRecordNotices(
  { editions, activities, figures }: Standing,
  known: readonly EditionOnRecord[],
  window: Window,
): Notice[] {
  const membership = ofMembership(activities, editions, known);
  const dated = new Set([...editions, ...known].flatMap(({ id, startsOn }) => (startsOn === null ? [] : [id])));
  return [
    ...ofRatios(figures),
    ...ofWindow(
      activities.filter(({ campaign }) => !dated.has(campaign ?? "")),
      window,
    ),
    ...ofMissingYears(figures),
    ...ofEditions(editions, known),
    ...membership,
  ];
}

/** Everything that is asked about a document: of its words as stored, of its records as they stand now. */
export function noticesOf(
  {
    proposals,
    notices,
    window,
  }: Readonly<Pick<Review, "notices" | "window">> & {
    proposals: readonly Proposal[];
  },
  known: readonly EditionOnRecord[],
): Notice[] {
  const standing = proposals.filter(({ state }) => state !== "dismissed");
  const of = standing.map(({ content, quote, start, end }) => ({ content, at: { quote, start, end } }));
  const records: Standing = {
    editions: of.flatMap(({ content, at }) => (content.kind === "campaign" ? [{ ...content, ...at }] : [])),
    activities: of.flatMap(({ content, at }) => (content.kind === "activity" ? [{ ...content, ...at }] : [])),
    figures: of.flatMap(({ content, at }) => (content.kind === "observation" ? [{ ...content, ...at }] : [])),
  };
  const ofWords = notices.filter(({ rule }) => !recordRules.includes(rule));
  return [...ofWords, ...readRecordNotices(records, known, window)].toSorted((a, b) => a.start - b.start);
}

const near = 10 * 86_400_000;

function ofWindow(activities: readonly NoticedActivity[], window: Window): Notice[] {
  if (window === null) return [];
  return activities.flatMap(({ start, end, startsOn, endsOn, dateLiteral, quote }) => {
    if (startsOn === null || endsOn === null) return [];
    const isNear = Math.abs(Date.parse(startsOn) - Date.parse(window.startsOn)) < near;
    const isOut = startsOn < window.startsOn || endsOn > window.endsOn;
    if (!isNear || !isOut || !/周|启动|活动|行/.test(quote)) return [];
    const message = say.outside(dateLiteral ?? startsOn, window.startsOn, window.endsOn);
    return [{ rule: "outside-window", message, start, end }];
  });
}
