import type { Found, ProposedActivity } from "@/lib/review/review";
import type { ActivityType, Day } from "@/lib/record/types";

import { isBareEvent, typesOf } from "./activity-words";
import { mentionsOf } from "./activity-mentions";
import { placeOf, severalCities, splitSubjects } from "./activity-places";
import type { StatedDate } from "./dates";
import { findDates } from "./dates";
import type { Gazetteer, Place } from "./gazetteer";
import { readOrganisations } from "./organisations";
import { splitOutside, splitSentences } from "./sentences";
import type { Span } from "./sentences";
import type { Paragraph } from "./sections";

/** What a sentence hands on to the next of its section. */
type Carried = { date: StatedDate | null; literal: string | null; place: Place | null };

const future = /^(?:下一步|下一阶段|接下来|未来|今后|明年|后续|下阶段|下半年，?.{0,12}将)/;
const stage =
  /^(?:(?:启动|签约|揭牌|开幕|发布)?仪式(?:上|结束后)|会上|会议|论坛上|活动上|活动中|活动现场|现场|来自|活动以|此次活动|本次活动|会后)/;
const alongside = /^(?:来自|同时|期间|全国首|其间|活动期间)/;
const sameDay = /(?:当天|当日|同日|当天下午|当晚)/;
const during = /(?<=^|[，；])(?:(?!局|公司|银行|建立)[^，。；]){0,24}(?:期间|前期)/u;

/** The activities of one paragraph after another; dates and places a sentence leaves out come from the one before. */
export function readActivities(
  paragraphs: readonly Paragraph[],
  gazetteer: Gazetteer,
  published: Day | null,
): Found<ProposedActivity>[] {
  const found: Found<ProposedActivity>[] = [];
  let carried: Carried = { date: null, literal: null, place: null };
  let onStage = false;
  for (const paragraph of paragraphs) {
    if (paragraph.heading) {
      carried = { date: null, literal: null, place: null };
      continue;
    }
    for (const sentence of splitSentences(paragraph.text, paragraph.start)) {
      const dates = findDates(sentence.text, published);
      const places = gazetteer.find(sentence.text, paragraph.scope.province);
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
      if (future.test(sentence.text) || !/[。！？”]$/.test(sentence.text)) continue;
      const onSpot = continuing ? carried.place : null;
      const given = { ...carried, place: onSpot, date: beside ? carried.date : ownDate };
      const made = readSentence(sentence, places, dates, given, paragraph);
      for (const each of made) if (!isRepeat(each, found)) found.push(each);
      if (ownDate === null && made.length > 0 && made.every((each) => each.startsOn === null))
        carried = { ...carried, date: null };
      const main = places.findLast((place) => place.city !== null) ?? null;
      if (!continuing)
        carried = { ...carried, place: made.length > 0 || places.length > 0 ? main : carried.place };
      else if (main !== null) carried = { ...carried, place: main };
    }
  }
  return found;
}

function isRepeat(each: Found<ProposedActivity>, found: readonly Found<ProposedActivity>[]): boolean {
  return found
    .slice(-12)
    .some((other) => other.title === each.title && other.region === each.region && other.city === each.city);
}

const vague = /(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:上旬|中旬|下旬|初|底|末|份|以来)/u;
const fixedTypes: Record<string, ActivityType[]> = {
  visit: ["visit"],
  into: ["publicity"],
  press: ["publicity"],
  published: ["press"],
  opened: ["platform"],
  signing: ["signing"],
};

function readSentence(
  sentence: Span,
  places: readonly Place[],
  dates: readonly StatedDate[],
  carried: Carried,
  paragraph: Paragraph,
) {
  const found: Found<ProposedActivity>[] = [];
  for (const segment of splitOutside(sentence.text, sentence.start, "；")) {
    let spot = false; // 会上, 仪式上: what follows took place where the event before it did
    if (/(?:因故|因疫情|未能?举办|取消|推迟|延期)/.test(segment.text)) continue;
    const clauses = splitOutside(segment.text, segment.start, "，：。！？");
    for (const clause of clauses.flatMap((each) => splitSubjects(each, places, sentence))) {
      for (const mention of mentionsOf(clause)) {
        const title = mention.title.trim();
        const last = found.at(-1);
        if (last !== undefined && last.rule === "visit" && title.length <= 6) {
          last.types = [...new Set([...last.types, ...typesOf(title)])].filter((type) => type !== "other");
          last.title += `并${clause.text}`;
          continue;
        }
        if (isBareEvent(title) || title.length < 4) continue;
        spot ||=
          last !== undefined &&
          /会上|仪式上|现场/.test(
            sentence.text.slice(last.end - sentence.start, clause.start - sentence.start + 6),
          );
        const place =
          spot && last !== undefined
            ? { region: last.region, city: last.city }
            : placeOf(places, sentence, mention, clause, paragraph, carried.place);
        if (place.region === null) continue;
        const at = mention.span.start - sentence.start;
        const [from, to] = [
          segment.start - sentence.start,
          segment.start - sentence.start + segment.text.length,
        ];
        const inSegment = dates.find((each) => each.start >= from && each.end <= to);
        const date =
          dates.findLast((each) => each.start <= at) ?? inSegment ?? (dates.length > 0 ? null : carried.date);
        const several = /[、和与].*(?:分别|先后|相继)/.test(clause.text)
          ? severalCities(places, sentence, clause)
          : [];
        const base = {
          kind: "activity" as const,
          title,
          types: fixedTypes[mention.rule] ?? typesOf(title),
          region: place.region,
          city: place.city,
          campaign: null,
          startsOn: date?.startsOn ?? null,
          endsOn: date?.endsOn ?? null,
          dateLiteral: date?.literal ?? carried.literal ?? vague.exec(sentence.text)?.[0] ?? null,
          yearInferred: date?.inferred ?? false,
          organisations: readOrganisations(sentence, segment, clause, mention.span.start),
          quote: mention.span.text,
          start: mention.span.start,
          end: mention.span.start + mention.span.text.length,
          rule: mention.rule,
        };
        if (several.length < 2) found.push(base);
        else for (const each of several) found.push({ ...base, region: each.province, city: each.city });
      }
    }
  }
  return found;
}
