import type { Found, ProposedActivity } from "@/lib/review/review";
import type { Day } from "@/lib/record/types";

import type { Near, StatedDate } from "./dates";
import { findDates } from "./dates";
import { readBlocks } from "./frames/blocks";
import { readFields } from "./frames/fields";
import { readSentence } from "./frames/sentence";
import { unrepeated } from "./frames/titles";
import type { Gazetteer } from "./gazetteer";
import type { Where } from "./places/places-of";
import type { Paragraph } from "./sections";

/** What a sentence hands on to the next of its section. */
type Carried = { date: StatedDate | null; literal: string | null; place: Where | null };

const future = /^(?:下一步|下一阶段|接下来|未来|今后|明年|后续|下阶段|下半年，?.{0,12}将)/;
const stage =
  /^(?:(?:启动|签约|揭牌|开幕|发布)?仪式(?:上|前|结束后)|会前|会上|会议|论坛上|活动上|活动中|活动现场|现场|来自|活动以|此次活动|本次活动|会后|(?:启动|开幕|揭牌)(?:仪式|式)后)/;
const alongside = /^(?:来自|同时|期间|全国首|其间|活动期间)/;
const sameDay = /(?:当天|当日|同日|同一[天日]|当天下午|当晚)/;
const during = /(?<=^|[，；])(?:(?!局|公司|银行|建立)[^，。；]){0,24}(?:期间|前期)/u;
const week = /专利周|宣传周|活动周|宣传月|质量月|知识产权日|品牌周|服务月|“?4[·.]26/;
const nothing: Carried = { date: null, literal: null, place: null };

/** The activities of one paragraph after another; dates and places a sentence leaves out come from the one before. */
export function readActivities(
  paragraphs: readonly Paragraph[],
  gazetteer: Gazetteer,
  published: Day | null,
): Found<ProposedActivity>[] {
  const found: Found<ProposedActivity>[] = [];
  const opening = paragraphs.filter((each) => each.text !== "").slice(0, 3);
  const isWeekly = opening.some((each) => week.test(each.text));
  let carried = nothing;
  // The last day of a year is what a text without a date of its own is given.
  let near: Near = { month: null, today: published?.endsWith("-12-31") === true ? null : published };
  let onStage = false;
  for (const { paragraph, sentences } of readBlocks(paragraphs)) {
    if (paragraph.heading) {
      carried = nothing;
      continue;
    }
    let isWeek = isWeekly;
    let subject: Where | null = null;
    for (const sentence of sentences) {
      const dates = findDates(sentence.text, published, near);
      const day = dates.at(-1) ?? null;
      if (day !== null) near = { ...near, month: day.startsOn };
      const places = gazetteer.find(sentence.text, paragraph.scope.province);
      isWeek ||= week.test(sentence.text) || /活动期间/.test(sentence.text);
      const ends = dates.length > 0 || places.length > 0 || /期间|此外|同时/.test(sentence.text);
      onStage = stage.test(sentence.text) || (onStage && !ends);
      const continuing = onStage || sameDay.test(sentence.text);
      const beside = continuing || alongside.test(sentence.text);
      const literal = during.exec(sentence.text)?.[0] ?? null;
      const ownDate = dates[0] ?? null;
      carried = {
        date: ownDate ?? (literal === null ? carried.date : null),
        literal: ownDate === null ? (literal ?? carried.literal) : null,
        place: carried.place,
      };
      const isVague = future.test(sentence.text) && dates.length === 0 && !/\d{1,2}月/.test(sentence.text);
      if (isVague || isCaption(sentence.text)) continue;
      const onSpot = continuing ? carried.place : null;
      const given = { ...carried, place: onSpot, date: beside ? carried.date : ownDate };
      const made = readSentence({
        sentence,
        places,
        dates,
        carried: given,
        paragraph,
        isWeek,
        subject,
        published,
      });
      for (const each of made) if (!isRepeat(each, found)) found.push(each);
      const named = places.find((place) => !/[在赴到于]$/.test(sentence.text.slice(0, place.start)));
      if (named !== undefined) subject = { region: named.province, city: named.city };
      if (
        ownDate === null &&
        made.length > 0 &&
        made.every(({ startsOn, rule }) => startsOn === null && rule !== "list-item")
      )
        carried = { ...carried, date: null };
      const city = places.findLast((place) => place.city !== null);
      const main = city === undefined ? null : { region: city.province, city: city.city };
      const held = made.at(-1);
      const own = held === undefined ? main : { region: held.region, city: held.city };
      if (!continuing) carried = { ...carried, place: (held ?? places[0]) ? own : carried.place };
      else if (main !== null) carried = { ...carried, place: main };
    }
  }
  const told = [...unrepeated(opening, found, gazetteer, published), ...found];
  const listed = readFields(paragraphs, gazetteer, published).filter(({ start }) =>
    told.every((each) => each.end <= start || each.start > start),
  );
  return listed.length === 0 ? told : [...told, ...listed].toSorted((a, b) => a.start - b.start);
}

// A line that never ends is a caption or a cell, unless it reads like a sentence.
function isCaption(sentence: string): boolean {
  return !/[。！？”；]$/.test(sentence) && !(sentence.length > 24 && /，/.test(sentence));
}

function isRepeat(each: Found<ProposedActivity>, found: readonly Found<ProposedActivity>[]): boolean {
  return found
    .slice(-12)
    .some((other) => other.title === each.title && other.region === each.region && other.city === each.city);
}
