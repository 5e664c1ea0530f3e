import type { Adcode } from "@/lib/record/types";

import type { Mention } from "./activity-mentions";
import type { Place } from "./gazetteer";
import type { Paragraph } from "./sections";
import type { Span } from "./sentences";

type Where = { region: Adcode | null; city: Adcode | null };

/** The place of an activity: what its own clause introduces with 在, else its subject, else what the paragraph stands under. */
export function placeOf(
  places: readonly Place[],
  sentence: Span,
  mention: Mention,
  clause: Span,
  paragraph: Paragraph,
  before: Place | null,
): Where {
  const { scope } = paragraph;
  const mentionEnd = mention.span.start + mention.span.text.length - sentence.start;
  const clauseStart = clause.start - sentence.start;
  const clauseEnd = clauseStart + clause.text.length;
  const fits = (place: Place) => !scope.firm || scope.province === null || place.province === scope.province;
  const usable = places.filter(fits);
  const own = usable.filter((place) => place.start >= clauseStart && place.end <= clauseEnd);
  const at = own.findLast(
    (place) =>
      /[在于赴到]$/.test(sentence.text.slice(0, place.start)) ||
      /在[^，]{0,24}$/.test(sentence.text.slice(clauseStart, place.start)),
  );
  const first = own.find((place) => place.end <= mentionEnd);
  const lead =
    own.find((place) => place.end <= mentionEnd && place.city !== null && place.province === first?.province) ??
    first;
  if (at === undefined && isJoint(usable, sentence, mention, clauseStart))
    return { region: lead?.province ?? scope.province, city: null };
  const named = lead ?? subjectBefore(usable, sentence, clauseStart);
  const inText = at ?? named;
  const subject = sentence.text.slice(clauseStart, Math.max(clauseStart, mention.span.start - sentence.start));
  // 启动仪式上，省知识产权局发布…: on the spot of what the sentence before told.
  const isElsewhere = named !== null && (named.city !== null || named.province !== before?.province);
  if (at === undefined && before !== null && !isElsewhere)
    return { region: before.province, city: before.city };
  if (at === undefined && lead !== undefined && isOfProvince(sentence.text, lead))
    return { region: lead.province, city: null };
  if (inText === null && /(?:^|[、和与同由])(?:省|自治区|兵团|全省)[^，、]{2,16}/.test(subject))
    return { region: scope.province, city: null };
  const found = inText ?? before;
  if (found === null) return { region: scope.province, city: scope.city };
  const city = found.city ?? (found.province === scope.province ? scope.city : null);
  return { region: found.province, city };
}

// 洛阳市、新乡市联合举办: neither city is the place of it.
function isJoint(places: readonly Place[], sentence: Span, mention: Mention, start: number): boolean {
  const to = mention.span.start - sentence.start;
  const begun = places.some((place) => place.start >= start && place.end <= to) ? start - 1 : -1;
  const from = Math.max(begun, ...["，", "；"].map((mark) => sentence.text.lastIndexOf(mark, to - 1)));
  const subjects = places.filter((place) => place.city !== null && place.start > from && place.end <= to);
  const until = sentence.text.slice(subjects[0]?.start ?? to, to);
  return new Set(subjects.map((place) => place.city)).size > 1 && /联合|共同|携手|合作|会同/.test(until);
}

// 甘肃省知识产权局 acts for the province, 广东省首单 only speaks of it.
function isOfProvince(sentence: string, place: Place): boolean {
  return (
    place.region === place.province &&
    /^[^，、。；]{0,12}?(?:局|厅|法院|检察院|政府|委员会|海关)/.test(sentence.slice(place.end))
  );
}

// A subject holds until the next one; a place introduced by 在 ends with its clause.
function subjectBefore(places: readonly Place[], sentence: Span, until: number): Place | null {
  const segment = sentence.text.lastIndexOf("；", until) + 1;
  const isSubject = (place: Place) =>
    place.end <= until &&
    place.start >= segment &&
    !inBook(sentence.text, place.start) &&
    !sentence.text.slice(0, place.start).endsWith("在");
  return places.findLast(isSubject) ?? null;
}

// A region in the title of a report is its subject, not that of the clause after it.
function inBook(sentence: string, at: number): boolean {
  return sentence.lastIndexOf("《", at) > sentence.lastIndexOf("》", at);
}

/** The cities of a clause that says its activity took place in each of them (分别). */
export function severalCities(places: readonly Place[], sentence: Span, clause: Span): Place[] {
  const start = clause.start - sentence.start;
  const end = start + Math.max(0, clause.text.search(/分别|先后|相继/));
  return places.filter((place) => place.city !== null && place.start >= start && place.end <= end);
}

const does = /举办|召开|举行|开展|启动|组织|揭牌|签署|签订|发布|成立/;

/** A市开展甲、B市举行乙: the parts of a clause that each have a place and a verb of their own. */
export function splitSubjects(clause: Span, places: readonly Place[], sentence: Span): Span[] {
  const cuts = places
    .map((place) => place.start + sentence.start - clause.start)
    .filter((at) => at > 0 && at < clause.text.length && clause.text.charAt(at - 1) === "、");
  const found: Span[] = [];
  let from = 0;
  for (const at of cuts) {
    const left = clause.text.slice(from, at - 1);
    const isWhole = does.test(left) && does.test(clause.text.slice(at));
    if (!isWhole) continue;
    found.push({ text: left, start: clause.start + from });
    from = at;
  }
  found.push({ text: clause.text.slice(from), start: clause.start + from });
  return found;
}
