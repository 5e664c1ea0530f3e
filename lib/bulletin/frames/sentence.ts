import { nation } from "@/lib/record/regions";
import type { Found, ProposedActivity } from "@/lib/review/review";
import type { Day } from "@/lib/record/types";

import type { StatedDate } from "../dates";
import type { Place } from "../gazetteer";
import { readOrganisations } from "../organisations";
import type { Where } from "../places/places-of";
import { placesOf, splitSubjects } from "../places/places-of";
import type { Paragraph } from "../sections";
import { splitOutside } from "../sentences";
import type { Span } from "../sentences";
import { campaignOf } from "./campaign";
import { isBareEvent, isCampaignName, typesOf } from "./event-names";
import type { Mention, Setting } from "./mention";
import { isPlanned, itemsOf, mentionsOf } from "./mentions";

export type Told = {
  sentence: Span;
  places: readonly Place[];
  dates: readonly StatedDate[];
  carried: { date: StatedDate | null; literal: string | null; place: Where | null };
  paragraph: Paragraph;
  isWeek: boolean;
  subject: Where | null; // of the last sentence that has one, for a text without headings
  published: Day | null;
};

const vague = /(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:上旬|中旬|下旬|初|底|末|份|以来)/u;
const counted = /^(?:[一二三四五六七八九]|其[一二三四五])是/;
const numbered = /^(?:[一二三四五六七八九十\d]{1,2}[、.．]|（[一二三四五六七八九十\d]{1,2}）|[①-⑩])/u;
const calledOff = /(?:因故|因疫情|未能?举办|取消|推迟|延期|未举办)/;
const opens = /(?:活动|内容|服务|安排|形式|如下|下列|以下|包括)[^，。；：]{0,6}$/;
const summed = /据(?:不完全)?统计|共(?:开展|举办|组织|发放|计)|累计/; // what all of it came to is no event of its own
const soon = /下[周月]|明[天日]|(?:本|当)月(?:底|下旬|中旬)|(?<!截至)\d{1,2}月/;
const short = new Set(["means", "list-item"]);

/** The activities of one sentence, each with its place or places, its date and who held it. */
export function readSentence(told: Told): Found<ProposedActivity>[] {
  const { sentence, places } = told;
  const found: Found<ProposedActivity>[] = [];
  let isList = false;
  for (const segment of splitOutside(sentence.text, sentence.start, "；")) {
    const from = segment.start - sentence.start;
    const isBare = !places.some(({ start, end }) => start >= from && end <= from + segment.text.length);
    let spot = found.length > 0 && isBare && /^(?:同日|当[天日])/.test(segment.text); // 会上, 仪式上: what follows took place where the event before it did
    let hasAny = false;
    let before = found.length;
    if (calledOff.test(segment.text)) continue;
    const clauses = splitOutside(segment.text, segment.start, "，：。！？\n");
    for (const clause of clauses.flatMap((each) => splitSubjects(each, places, sentence))) {
      // Another subject, another telling: 株洲市开展…，湘潭市发放….
      if (places.some((each) => each.start === clause.start - sentence.start))
        [hasAny, before] = [false, found.length];
      const isSet = told.dates.length > 0 || soon.test(sentence.text);
      const setting = {
        isWeek: told.isWeek,
        isSet,
        isOnStage: told.carried.place !== null,
        hasNamed: found.length > before,
        hasAny,
      };
      for (const plain of mentionsIn(clause, told, isList, setting)) {
        const mention = withPurpose(plain, segment);
        hasAny = true;
        const last = found.at(-1);
        if (last !== undefined && last.rule === "visit" && mention.title.length <= 6) {
          last.types = [...new Set([...last.types, ...typesOf(mention.title)])].filter(
            (type) => type !== "other",
          );
          last.title += `并${clause.text}`;
          continue;
        }
        // 举办发布会，发布…: what is made public there is part of it.
        const isPart =
          mention.rule === "published" &&
          !mention.title.includes("《") &&
          found.length > before &&
          last?.types.includes("press");
        const isSum = mention.rule === "doing" && summed.test(sentence.text);
        if (!isNamed(mention) || isPart === true || isSum) continue;
        const between = sentence.text.slice(
          (last?.end ?? 0) - sentence.start,
          clause.start - sentence.start + 6,
        );
        // 并成立…: a second predicate of the same subject.
        spot ||= last !== undefined && found.length > before && /^(?:并|还|同时)/.test(clause.text);
        spot ||= last !== undefined && /会上|仪式上|现场/.test(between);
        const where: Where[] =
          mention.rule === "campaign"
            ? [{ region: nation, city: null }]
            : spot && last !== undefined
              ? [{ region: last.region, city: last.city }]
              : placesOf(places, sentence, mention, clause, told, told.carried.place);
        for (const each of where)
          if (each.region !== null) found.push(recordOf(mention, each, segment, clause, told));
      }
      const after = sentence.text.charAt(clause.start + clause.text.length - sentence.start);
      isList ||= after === "：" && (opens.test(clause.text) || isLead(clause, told));
    }
  }
  return found;
}

// 宁夏：启动仪式、专利成果展、知识竞赛。 A place, and behind the colon nothing but names.
function isLead(clause: Span, { sentence, places }: Told): boolean {
  const [from, to] = [clause.start - sentence.start, clause.start - sentence.start + clause.text.length];
  const isPlace = places.some((each) => each.start === from && each.end === to);
  return isPlace && !/举办|召开|举行|开展|启动(?!仪式)|组织|发布(?!会)|签/.test(sentence.text.slice(to));
}

function mentionsIn(clause: Span, told: Told, isList: boolean, setting: Setting): Mention[] {
  const national = campaignOf(clause, (span) =>
    told.places.some(
      (place) =>
        place.start + told.sentence.start >= span.start &&
        place.end + told.sentence.start <= span.start + span.text.length,
    ),
  );
  if (national !== null) return [national];
  if (isList) return itemsOf(clause);
  const made = mentionsOf(clause, setting);
  // （二）银企对接会，4月23日，某地: a numbered line that opens with the name of an event.
  const isItem = clause.start === told.sentence.start && numbered.test(clause.text) && told.isWeek;
  // 一是专利成果对接会，二是…: a list without a colon.
  const isCounted = counted.test(clause.text) && told.isWeek;
  return made.length === 0 && (isItem || isCounted) ? itemsOf(clause) : made;
}

const specific = /^(?:座谈会|研讨会|论坛|培训班|讲座|新闻发布会|对接会|推进会|交流会|培训会)$/;
const purpose =
  /^，(?:会议)?(?:讨论|讲授|讲解|研究|部署|听取|通报|围绕|解读|介绍|总结|交流|学习|传达)[^，。；]{3,40}/u;

// 召开座谈会，讨论…: what it was for names a meeting that has no name.
function withPurpose(mention: Mention, segment: Span): Mention {
  const { span, title } = mention;
  if (mention.rule !== "verb-object" || !specific.test(title)) return mention;
  const goal = purpose.exec(segment.text.slice(span.start + span.text.length - segment.start))?.[0] ?? "";
  if (goal === "") return mention;
  const whole = { text: span.text + goal, start: span.start };
  const from = (mention.quote ?? span).start;
  const quote = {
    text: segment.text.slice(from - segment.start, span.start + whole.text.length - segment.start),
    start: from,
  };
  return { ...mention, span: whole, title: whole.text, quote, types: typesOf(title) };
}

function isNamed({ title, rule }: Mention): boolean {
  if (rule === "campaign" || (short.has(rule) && title.length >= 2 && !isCampaignName(title))) return true;
  return !isBareEvent(title) && title.length >= 3;
}

// 12月3日，甲区举办…；乙区发布…: the day of one place is not that of the next, unless it says 同日.
function holdsOn(segment: Span, from: number, places: readonly Place[]): boolean {
  const isOther = places.some((place) => place.start >= from && place.start < from + 3);
  return !isOther || /同日|当天|当日/.test(segment.text);
}

// 将举办甲，并启动乙: both are to come.
function goesOnPlanned(clause: Span, segment: Span): boolean {
  return /^(?:并|还|同时)/.test(clause.text) && isPlanned(segment.text.slice(0, clause.start - segment.start));
}

function recordOf(
  mention: Mention,
  where: Where,
  segment: Span,
  clause: Span,
  { sentence, dates, places, carried }: Told,
): Found<ProposedActivity> {
  const at = mention.span.start - sentence.start;
  const from = segment.start - sentence.start;
  const inSegment = dates.find((each) => each.start >= from && each.end <= from + segment.text.length);
  const before = dates.findLast(
    (each) => each.start <= at && (each.start >= from || holdsOn(segment, from, places)),
  );
  const date = before ?? inSegment ?? (dates.length > 0 ? null : carried.date);
  const quote = mention.quote ?? mention.span;
  return {
    kind: "activity",
    title: mention.title.trim(),
    types: mention.types ?? typesOf(mention.title),
    region: where.region,
    city: where.city,
    campaign: null,
    status: isPlanned(clause.text) || goesOnPlanned(clause, segment) ? "planned" : "held",
    startsOn: date?.startsOn ?? null,
    endsOn: date?.endsOn ?? null,
    dateLiteral: date?.literal ?? carried.literal ?? vague.exec(sentence.text)?.[0] ?? null,
    yearInferred: date?.inferred ?? false,
    organisations: readOrganisations(sentence, segment, clause, mention.span.start),
    quote: quote.text,
    start: quote.start,
    end: quote.start + quote.text.length,
    rule: mention.rule,
  };
}
