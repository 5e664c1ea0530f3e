import type { Adcode } from "@/lib/record/types";

import type { FoundClaim } from "../claims";
import type { Place } from "../gazetteer";
import type { Memory } from "../memory";
import type { Paragraph } from "../sections";

/** The region of a figure, and how it is known: from its own clause, its sentence, a heading, or what went before. */
export type Subject = { region: Adcode | null; by: "clause" | "sentence" | "heading" | "carried" | "none" };

type Asked = {
  places: readonly Place[];
  sentence: string;
  at: number; // where the figure starts
  clause: number; // where its clause starts
  paragraph: Paragraph;
  memory: Memory;
  claims: readonly FoundClaim[];
};

type Whole = { level: "nation" | "province" | "city" | "county"; start: number };

// Words for the whole of an area that was named before: 全省, 我市, 该县, 各市 (of a province).
const wholes: readonly { level: Whole["level"]; pattern: RegExp }[] = [
  {
    level: "nation",
    pattern: /(?:我国|全国)(?!第|首|单|最|知识产权|排名|各|前|领先|人大|[一-鿿]{0,4}(?:榜|奖))/gu,
  },
  {
    level: "province",
    pattern:
      /(?:全|我|该|本)(?:省|自治区|兵团)|省内|省级|各(?:设区)?市(?:州|（州）)?(?!县|区|场)|各盟市|各市州/gu,
  },
  { level: "city", pattern: /(?:全|我|该|本)(?:市|州|盟|地区)|市内|市级|(?<!全|各)市直/gu },
  { level: "county", pattern: /(?:全|我|该|本)(?:县|旗)|县内|辖区/gu },
];
const wholeRegion = /(?:全|我|该|本)区/gu; // of an autonomous region, or of a district

const guests = /(?:来自|赴|前往|对接|援助|邀请|考察|学习|向|对口|以及来自|落户|位于|注册于|会同|携手|协同)$/;
const afterGuest = /^(?:等(?:地|省|市))?(?:的)?(?:企业|专家|学者|嘉宾|代表|客商)/;

function isUsable(place: Place, { sentence, at, claims }: Asked): boolean {
  if (place.start >= at) return false;
  const ranked = claims.some(
    ({ kind, start, end }) => kind === "rank" && place.start >= start - 2 && place.end <= end,
  );
  return (
    !ranked &&
    !guests.test(sentence.slice(Math.max(0, place.start - 4), place.start)) &&
    !(afterGuest.test(sentence.slice(place.end)) && /[、和及与从自]$/.test(sentence.slice(0, place.start)))
  );
}

const compared = /(?:占|占据|居|位列|名列|高于|低于|比|较)了?$/; // 约占全省的三分之一

function lastWhole(lead: string, scope: Paragraph["scope"], carried: Place | null): Whole | null {
  let found: Whole | null = null;
  const take = (level: Whole["level"], pattern: RegExp) => {
    for (const { index } of lead.matchAll(pattern))
      if (!compared.test(lead.slice(Math.max(0, index - 4), index)) && (found === null || index > found.start))
        found = { level, start: index };
  };
  for (const { level, pattern } of wholes) take(level, pattern);
  const autonomous = /^(?:15|45|54|64|65)/.test(scope.province ?? carried?.province ?? "");
  take(autonomous ? "province" : "county", wholeRegion);
  return found;
}

const isMunicipality = (code: Adcode | null) => code !== null && /^(?:11|12|31|50)/.test(code);
const isCountyCity = (code: Adcode) => /^\d{4}(?:8[1-9]|9\d)$/.test(code);
const isCounty = ({ area, city, province }: Place) => area !== city && area !== province;

// 全市 after 义乌市 is 义乌, after 吴兴区 its city, in Beijing the municipality.
function cityOf(place: Place): Adcode | null {
  if (isCountyCity(place.area)) return place.area;
  return place.city ?? (isMunicipality(place.province) ? place.province : null);
}

function ofLevel(level: Whole["level"], named: readonly Place[], { paragraph, memory }: Asked): Adcode | null {
  const { scope } = paragraph;
  const before = [...named].toReversed();
  const chain = scope.firm ? before : [...before, ...(memory.place === null ? [] : [memory.place])];
  if (level === "nation") return "100000";
  if (level === "province") return scope.province ?? chain[0]?.province ?? memory.place?.province ?? null;
  if (level === "county") {
    const county = chain.find((each) => isCounty(each));
    if (county !== undefined) return county.area;
    if (scope.region !== null && !scope.region.endsWith("00")) return scope.region;
  }
  const city = chain.map(cityOf).find((each) => each !== null);
  const isOwn = scope.region !== null && isCountyCity(scope.region);
  return (
    city ??
    (isOwn ? scope.region : scope.city) ??
    (isMunicipality(scope.province) ? scope.province : (scope.region ?? chain[0]?.region ?? null))
  );
}

// 锦州市、葫芦岛市联合举办…: a figure of both is one of their province.
function jointly(place: Place, places: readonly Place[], sentence: string): boolean {
  const beside = places.find((each) => each.end === place.start - 1 && each.area !== place.area);
  return (
    beside !== undefined &&
    /[、和与及]/.test(sentence.charAt(beside.end)) &&
    /^(?:等)?[^，。；]{0,12}?(?:：|联合|共同|携手|合作)/.test(sentence.slice(place.end))
  );
}

function isUnsaid(place: Place, places: readonly Place[], lead: string): boolean {
  const beside = places.find(
    (each) => /^[、和与及]$/.test(lead.slice(each.end, place.start)) && each.area !== place.area,
  );
  const after = lead.slice(place.end);
  return (
    beside !== undefined &&
    /^(?:的?(?:专利|商标|知识产权|质押|融资|登记|贷款|金额|额|权|则|也|仅|只)*)(?:不足|不到|超过?|突破|达到?|为|有|实现|约|近|逾)+$/.test(
      after,
    )
  );
}

// 宁德、南平两市合计, 苏南五市, 前三位城市合计: a sum of several regions has no code.
const several =
  /(?:[一二两三四五六七八九十\d]{1,3}(?:个)?(?:设区市|地级市|地市|州市|市州|市|州|省|地|县|区|盟)|等(?:\d{1,2}|[一二三四五六七八九十]+)?个?(?:城市|地市|市|地|省|县|区))(?![场内民级])[^，。；]{0,14}$/u;
const groups =
  /(?:苏南|苏中|苏北|皖北|皖南|粤东|粤西|粤北|粤东西北|浙东|闽南|鲁南|胶东|川南|川东北|湘南|珠三角|长三角|京津冀|成渝|长株潭|关中|陕北|陕南|前[一二三四五六七八九十\d]{1,2}位?的?(?:城市|市|州))[^，。；]{0,12}(?:市|合计|共计|总计)[^，。；]{0,14}$/u;

function isOfSeveral({ sentence, at, clause }: Asked, named: readonly Place[]): boolean {
  const from = Math.max(clause, sentence.lastIndexOf("，", Math.max(0, clause - 2)) + 1);
  const words = sentence.slice(from, at);
  if (/分别|均/.test(words)) return false;
  if (groups.test(words)) return true;
  const match = several.exec(words);
  return match !== null && named.some(({ end }) => end === from + match.index);
}
const again = /这[个一](?:数字|指标|金额)|该(?:数字|指标|金额)|^[^，。；]{0,6}目标是|^同期/;
const ownBody = /(?:^|[，。；、和与同由])(?:省|自治区)[^，、]{2,16}(?:局|厅|中心|委员会|法院)/;

/** The region a figure is of: a place named with it, the whole of an area named before, its heading, or what went before. */
export function findSubject(asked: Asked): Subject {
  const { places, sentence, at, clause, paragraph, memory } = asked;
  const { scope } = paragraph;
  const lead = sentence.slice(0, at);
  const named = places.filter((place) => isUsable(place, asked) && !/^[和、及]$/.test(lead.slice(place.end)));
  const inside = named.filter(
    ({ province }) => !scope.firm || province === scope.province || scope.province === "100000",
  );
  const found = inside.at(-1) ?? null;
  const by = (start: number) => (start >= clause ? "clause" : "sentence") as Subject["by"];
  if (isOfSeveral(asked, named)) return { region: null, by: "none" };
  const whole = lastWhole(lead, scope, memory.place);
  if (whole !== null && whole.start >= (found?.end ?? -1)) {
    const region = ofLevel(whole.level, inside, asked);
    if (region !== null) return { region, by: by(whole.start) };
  }
  // 中山、江门不足10亿元: each of them, or both together; nobody says.
  if (found !== null && isUnsaid(found, inside, lead)) return { region: null, by: "none" };
  if (found !== null)
    return { region: jointly(found, inside, sentence) ? found.province : found.area, by: by(found.start) };
  const later = places.find((place) => place.start > at && /^首[笔单例]/.test(sentence.slice(place.end)));
  if (later !== undefined) return { region: later.area, by: "clause" };
  if (ownBody.test(lead)) return { region: scope.province ?? memory.place?.province ?? null, by: "sentence" };
  // 全省…。其中，…: a part of the figure before it is one of the same region.
  if (/^(?:其中|此外，?其中)/.test(sentence) && memory.region !== null)
    return { region: memory.region, by: "carried" };
  // 今年前十个月，这个数字是…; 我们的目标是年底突破…: of whom the figure before it was.
  if (again.test(lead) && memory.region !== null) return { region: memory.region, by: "carried" };
  if (scope.firm) return { region: scope.region, by: "heading" };
  const begins =
    /^(?:\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月\d{1,2}日|会议)/.test(sentence) && scope.region !== null;
  if (begins) return { region: scope.region, by: "heading" };
  const carried = memory.place?.area ?? null;
  if (carried !== null) return { region: carried, by: "carried" };
  return scope.region !== null
    ? { region: scope.region, by: "heading" }
    : { region: memory.region, by: "carried" };
}

/** The places of which the words before a figure say it each: 岳阳、常德、衡阳均超过1亿元. */
export function allOf(lead: string, places: readonly Place[]): readonly Place[] {
  if (!/(?:均|也都?|都)(?:已)?(?:为|达|超|超过|突破|实现|不足|约|近|在)*$/.test(lead)) return [];
  const own = places.filter((place) => place.end <= lead.length);
  const first = own.findLastIndex(
    (place, i) => i === 0 || !/^[、和及与]$/.test(lead.slice(own[i - 1]?.end ?? 0, place.start)),
  );
  return own.slice(Math.max(first, 0));
}
