import { isOutside } from "@/lib/review/outside";
import { findSentence } from "@/lib/review/sentence-around";
import type { Found, ProposedActivity, ProposedCampaign } from "@/lib/review/review";

import type { Gazetteer } from "../gazetteer";
import type { Paragraph } from "../sections";
import { countBefore } from "./named";
import type { Named } from "./named";
import { findMembership } from "./parts";

type Activity = Found<ProposedActivity>;
type Edition = Found<ProposedCampaign>;

/**
 * Gives activities the edition they belong to: the one their sentence names; else the only one of the text, or of several
 * the nearest named before, unless they stand in an article of their own and at another time; else none.
 */
export function withCampaigns(
  text: string,
  activities: readonly Activity[],
  editions: readonly Edition[],
  { paragraphs, gazetteer }: { paragraphs: readonly Paragraph[]; gazetteer: Gazetteer },
): Activity[] {
  const ids = [...new Set(editions.map(({ id }) => id))];
  if (ids.length === 0) return [...activities];
  const mentions = findMembership(text);
  const articles = readArticles(paragraphs, gazetteer);
  const [only] = ids.length === 1 ? ids : [];
  return activities.map((activity) => {
    const own = ownMention(text, activity, mentions);
    if (own !== undefined) return { ...activity, campaign: own.id };
    const likely = only ?? nearestBefore(activity, mentions);
    const isApart = likely === null || standsApart(activity, { likely, editions, mentions, articles });
    return { ...activity, campaign: isApart ? null : likely };
  });
}

function nearestBefore({ start }: Activity, mentions: readonly Named[]): string | null {
  for (let at = countBefore(mentions, start) - 1; at >= 0; at -= 1) {
    const id = mentions[at]?.id ?? null;
    if (id !== null) return id;
  }
  return null;
}

const longest = 1200; // of a sentence: sentences.ts

/** What the sentence of an activity names: 作为某某的一项内容 first, else the last before the activity's end. */
function ownMention(text: string, { start, end }: Activity, mentions: readonly Named[]): Named | undefined {
  const base = Math.max(0, start - longest);
  const near = findSentence(text.slice(base, end + longest), start - base, end - base);
  const [from, to] = [base + near.start, base + near.end];
  const within = mentions
    .slice(countBefore(mentions, from), countBefore(mentions, to))
    .filter((each) => each.end <= to);
  const part = within.find((each) => /作为[^，。；]{0,8}$/u.test(text.slice(from, each.start)));
  return part ?? within.findLast((each) => each.start < end) ?? within[0];
}

type Article = { start: number; end: number };

/** Stretches of a text under one heading that is no place. */
function readArticles(paragraphs: readonly Paragraph[], gazetteer: Gazetteer): Article[] {
  const heads = paragraphs.filter(
    (each) => each.heading && each.text !== "" && gazetteer.find(each.text, null).length === 0,
  );
  const last = paragraphs.at(-1);
  const end = last === undefined ? 0 : last.start + last.text.length;
  const starts = [0, ...heads.map(({ start }) => start)];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? end }));
}

type Place = {
  likely: string;
  editions: readonly Edition[];
  mentions: readonly Named[];
  articles: readonly Article[];
};

function standsApart(activity: Activity, { likely, editions, mentions, articles }: Place): boolean {
  const article = articles[countBefore(articles, activity.start + 1) - 1];
  const ofArticle =
    article === undefined
      ? []
      : mentions.slice(countBefore(mentions, article.start), countBefore(mentions, article.end));
  const isNamed = ofArticle.some(({ id }) => id === likely);
  const days = editions.find((each) => each.id === likely && each.startsOn !== null && each.endsOn !== null);
  return !isNamed && days !== undefined && isOutside(activity, days);
}
