import type { Parsed } from "@/lib/review/review";
import type { Day } from "@/lib/record/types";

import { accountNumerals } from "./accounting";
import { readActivities } from "./activities";
import { findDates } from "./dates";
import type { Gazetteer, Place } from "./gazetteer";
import { readGate } from "./gate";
import { readHead } from "./head";
import { readNotices } from "./notices";
import { readObservations } from "./observations";
import { readBase, readParagraphs } from "./sections";

// The days a campaign officially lasts: the first range of days in a sentence that names the week.
function readWindow(text: string, published: Day | null): { startsOn: Day; endsOn: Day } | null {
  for (const match of text.matchAll(/[^。\n]{0,120}(?:专利周|宣传周|活动周)[^。\n]{0,120}/gu)) {
    const range = findDates(match[0], published).find((each) => each.startsOn !== each.endsOn);
    if (range !== undefined) return { startsOn: range.startsOn, endsOn: range.endsOn };
  }
  return null;
}

// Activities and observations ask for the places of the same sentences.
function remembering({ find }: Gazetteer): Gazetteer {
  const known = new Map<string, Place[]>();
  return {
    find: (text, province) => {
      const key = `${province}${text}`;
      const places = known.get(key) ?? find(text, province);
      known.set(key, places);
      return places;
    },
  };
}

/** Proposes records from a normalised text. Total: any string gives a result, and `text.slice(start, end)` is every quote. */
export function parseBulletin(text: string, gazetteer: Gazetteer): Parsed {
  const head = readHead(text);
  const stated = findDates(text.slice(0, 20_000), null)[0]?.startsOn ?? null;
  const published = head.date ?? (head.issue === null ? stated : `${head.issue.slice(0, 4)}-12-31`);
  const window = readWindow(text, published);
  const places = remembering(gazetteer);
  const paragraphs = readParagraphs(text, places, readBase(text.slice(0, 900), places));
  const activities = readActivities(paragraphs, places, published);
  const { observations, claimed } = readObservations(paragraphs, places, { published, window });
  const numerals = accountNumerals(text, observations, activities, claimed);
  return {
    head,
    isReadable: numerals.length > 0 || paragraphs.some(({ text: line }) => places.find(line, null).length > 0),
    activities,
    observations,
    numerals,
    notices: [
      ...readGate(head, activities, observations, paragraphs),
      ...readNotices(paragraphs, activities, observations, window),
    ],
  };
}
