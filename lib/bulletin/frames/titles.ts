import type { Found, ProposedActivity } from "@/lib/review/review";
import type { Day } from "@/lib/record/types";

import { findDates } from "../dates";
import type { Gazetteer } from "../gazetteer";
import type { Paragraph } from "../sections";
import { readSentence } from "./sentence";

const begins = /启动|开幕|揭牌|举办|召开|举行|签约|成立|落幕/;

/** What only the title of a text tells: 某某活动在某市启动 where no sentence below says so again. */
export function unrepeated(
  opening: readonly Paragraph[],
  found: readonly Found<ProposedActivity>[],
  gazetteer: Gazetteer,
  published: Day | null,
): Found<ProposedActivity>[] {
  const title = opening.find((each) => each.heading && begins.test(each.text));
  if (title === undefined) return [];
  const sentence = { text: title.text, start: title.start };
  const places = gazetteer.find(title.text, title.scope.province);
  const carried = { date: null, literal: null, place: null };
  const dates = findDates(title.text, published);
  const made = readSentence({
    sentence,
    places,
    dates,
    carried,
    paragraph: title,
    isWeek: true,
    subject: null,
    published,
  });
  return made.filter(
    (each) =>
      !found.some(
        (other) =>
          other.types.some((type) => each.types.includes(type)) ||
          (other.region === each.region && likeness(other.title, each.title) > 0.5),
      ),
  );
}

function likeness(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
  const [x, y] = [pairs(a), pairs(b)];
  return [...x].filter((pair) => y.has(pair)).length / Math.max(1, Math.min(x.size, y.size));
}
