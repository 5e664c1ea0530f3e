import type { Adcode } from "@/lib/record/types";

import type { Mention } from "../frames/mention";
import type { Place } from "../gazetteer";
import type { Paragraph } from "../sections";
import type { Span } from "../sentences";

export type Where = { region: Adcode | null; city: Adcode | null };

const national =
  /(?:国家知识产权局|国务院|国家版权局|国家市场监督管理总局|市场监管总局|最高人民法院|最高人民检察院|公安部|科技部|商务部|农业农村部|海关总署)/;
const joined = /^(?:[、和与及同]|以及|联合|会同|携手)$/;
const isWhere = (place: Place): Where => ({ region: place.province, city: place.city });

/** The list of names that ends with the place at `last`: 嘉兴、湖州 · 河南、山东和湖北. */
function runTo(places: readonly Place[], last: number, sentence: string): Place[] {
  const run: Place[] = [];
  let edge = places[last]?.end ?? 0;
  for (let i = last; i >= 0; i -= 1) {
    const place = places[i];
    if (place === undefined) break;
    const gap = sentence.slice(place.end, edge).replace(/^(?:市|州|地区)/, "");
    const inside = run[0];
    // 贺州市八步区 is one place of the list.
    if (gap === "" && inside !== undefined && (place.city ?? inside.city) === inside.city) {
      edge = place.start;
      continue;
    }
    const isOneBody = /^[^，。；、]{2,14}(?:局|院|委|厅)[、和与]$/.test(gap);
    if (run.length > 0 && !joined.test(gap) && !isOneBody) break;
    run.unshift(place);
    edge = place.start;
  }
  return run;
}

const listed = new Set(["held-list", "list-item", "means"]);

function distinct(places: readonly Place[]): Where[] {
  const found: Where[] = [];
  for (const each of places.map(isWhere))
    if (!found.some((one) => one.region === each.region && one.city === each.city)) found.push(each);
  return found;
}

// 两市联合, 等地分别, 等省份: what follows a list whose every place is meant; a bare verb does as well.
const shared =
  /^(?:(?:等[一-鿿]{2,3}(?=[两三四五六七八九十]))?[等两三四五六七八九十\d]*(?:个)?(?:省份?|省区|省市|市州|地市|市|州|县|区|地|盟|旗)?(?:（[^）]*）)?(?:[^，。；]{0,14}(?:局|院|委|厅))?(?:[也均都还先后同时同步一起一齐相继陆续分别联合共同携手合作会同各自一起])*|[，：])$/u;

// 广州和深圳的官员为创业者举办…: both are meant; those who attend are not.
const subjectOf =
  /^(?:[两三四五六七八九十\d]+[地市州县区省])?的?(?:知识产权|市场监管|科技|法院|检察)?[^，。；、]{0,6}(?:局|部门|系统|官员|单位|法院|政府|高校|园区|院|委)[^，。；]{0,10}$/u;
const attending = /代表|专家|嘉宾|选手|学员|参加|出席|参会|参展|观摩/;

/** The subjects of a clause where it has several: joint hosts, 分别, a list of regions. None where one place speaks for all. */
function severalOf(places: readonly Place[], sentence: Span, from: number, verbAt: number): Where[] {
  const inside = places.filter((place) => place.end <= verbAt);
  const run = runTo(inside, inside.length - 1, sentence.text);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || first.start < from) return [];
  const after = sentence.text
    .slice(last.end, verbAt)
    .replace(/(?:组织|举办|召开|举行|开展|启动|参加).*$/u, "")
    .replace(/在[^，]{0,14}期间$/u, "");
  const isSubject = subjectOf.test(after) && !attending.test(sentence.text.slice(last.end, verbAt + 12));
  if (!isSubject && !shared.test(after) && !/分别|先后|相继|联合|共同|携手/.test(after)) return [];
  const one = distinct(run);
  // 甘肃省兰州市、武威市: a province that only leads its city is none of the list.
  return one.length > 1 ? one : [];
}

/** The places of an activity: what its clause introduces with 在, else its subjects, else what the paragraph stands under. */
export function placesOf(
  places: readonly Place[],
  sentence: Span,
  mention: Mention,
  clause: Span,
  { paragraph, subject: earlier }: { paragraph: Paragraph; subject: Where | null },
  before: Where | null,
): Where[] {
  const { scope } = paragraph;
  const verbAt = (mention.from ?? mention.span.start) - sentence.start;
  const mentionEnd = mention.span.start + mention.span.text.length - sentence.start;
  const clauseStart = clause.start - sentence.start;
  const clauseEnd = clauseStart + clause.text.length;
  const fits = (place: Place) => !scope.firm || scope.province === null || place.province === scope.province;
  // 长春市、四平市的负责人参加了…: guests give no place.
  const guests =
    /^.*?(?:负责人|负责同志|代表|领导|人员|局长|主任|专家)[^，。；]{0,8}(?:参加|出席|参会|列席)/u.exec(
      clause.text,
    )?.[0].length ?? 0;
  const isGuest = (place: Place) => place.start >= clauseStart && place.start < clauseStart + guests;
  const usable = places.filter((place) => fits(place) && !isGuest(place));
  const own = usable.filter((place) => place.start >= clauseStart && place.end <= clauseEnd);
  const isSubject = (place: Place) => place.end <= verbAt && place.city !== null;
  const at = own.findLastIndex((place) => {
    const lead = sentence.text.slice(clauseStart, place.start);
    if (/[赴到]$/.test(lead) && own.some((each) => each !== place && isSubject(each) && each.end < place.start))
      return false;
    return /[在于赴到]$/.test(lead) || /在(?:(?!举办|召开|举行|开展|启动|组织)[^，]){0,24}$/u.test(lead);
  });
  if (at >= 0) {
    let last = at;
    while (
      own[last + 1] !== undefined &&
      joined.test(sentence.text.slice(own[last]?.end, own[last + 1]?.start))
    )
      last += 1;
    const run = distinct(runTo(own, last, sentence.text));
    const place = own[at];
    if (
      run.length > 1 &&
      /^(?:等|[两三四五六七八九十\d]+|分别|先后|相继|举|召|开)/.test(sentence.text.slice(own[last]?.end))
    )
      return run;
    if (place !== undefined) return [withCity(place, scope)];
  }
  const opening = mention.span.start - sentence.start;
  const titled = own.find((place) => place.start === opening);
  if (titled !== undefined && listed.has(mention.rule)) return [withCity(titled, scope)];
  const segment = sentence.text.lastIndexOf("；", clauseStart) + 1;
  const several = severalOf(usable, sentence, segment, Math.max(clauseStart, verbAt));
  if (several.length > 1) return several;
  const first = own.find((place) => place.end <= mentionEnd);
  const lead =
    own.find((place) => place.end <= mentionEnd && place.city !== null && place.province === first?.province) ??
    first;
  const named = lead ?? subjectBefore(usable, sentence, clauseStart);
  const subject = sentence.text.slice(clauseStart, Math.max(clauseStart, mention.span.start - sentence.start));
  // 启动仪式上，省知识产权局发布…: on the spot of what the sentence before told.
  const isElsewhere = named !== null && (named.city !== null || named.province !== before?.region);
  if (before !== null && !isElsewhere) return [before];
  if (lead !== undefined && isOfProvince(sentence.text, lead)) return [{ region: lead.province, city: null }];
  if (named === null && /(?:^|[、和与同由])(?:省|自治区|兵团|全省)[^，、]{2,16}/.test(subject))
    return [{ region: scope.province, city: null }];
  if (
    named === null &&
    before === null &&
    scope.province === null &&
    national.test(sentence.text.slice(0, mentionEnd))
  )
    return [{ region: "100000", city: null }];
  if (named === null && before === null && scope.province === null) {
    const inSentence = usable.findLast(
      (place) => place.end <= clauseStart && !inBook(sentence.text, place.start),
    );
    if (inSentence !== undefined) return [isWhere(inSentence)];
    const behind = usable.find((place) => place.start >= clauseEnd && mention.rule === "list-item");
    if (behind !== undefined) return [isWhere(behind)];
    if (earlier !== null) return [earlier];
  }
  // 聊城市专利周活动启动。活动期间举办…: the city its paragraph began with, where the sentence says that it goes on.
  const goesOn = named === null && before === null && !scope.firm && scope.city === null;
  const isOfCity = earlier?.city != null && earlier.region === scope.province;
  if (
    goesOn &&
    isOfCity &&
    /^(?:活动|专利周|宣传周|培训|会议|论坛)?(?:期间|其间)|^(?:该[市局]|当地|全市|我市|市[^场])/.test(
      sentence.text,
    )
  )
    return [earlier];
  const isRunIn = mention.rule === "list-item" && clauseStart === 0;
  const below = isRunIn ? usable.find((place) => place.start >= clauseEnd) : undefined;
  if (named === null && below !== undefined) return [isWhere(below)];
  if (named === null) return [before ?? { region: scope.province, city: scope.city }];
  return [withCity(named, scope)];
}

function withCity(place: Place, scope: Paragraph["scope"]): Where {
  return {
    region: place.province,
    city: place.city ?? (place.province === scope.province ? scope.city : null),
  };
}

// 甘肃省知识产权局 acts for the province, 广东省首单 only speaks of it.
function isOfProvince(sentence: string, place: Place): boolean {
  return (
    place.region === place.province &&
    /^[^，、。；]{0,12}?(?:局|厅|法院|检察院|政府|委员会|海关)/.test(sentence.slice(place.end))
  );
}

// A subject holds until the next one; a place introduced by 在 ends with its clause, unless it opens the sentence.
function subjectBefore(places: readonly Place[], sentence: Span, until: number): Place | null {
  const segment = sentence.text.lastIndexOf("；", until) + 1;
  const isSubject = (place: Place) =>
    place.end <= until &&
    place.start >= segment &&
    !inBook(sentence.text, place.start) &&
    (place.start - segment < 2 || !sentence.text.slice(0, place.start).endsWith("在"));
  return places.findLast(isSubject) ?? null;
}

// A region in the title of a report is its subject, not that of the clause after it.
function inBook(sentence: string, at: number): boolean {
  return sentence.lastIndexOf("《", at) > sentence.lastIndexOf("》", at);
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
