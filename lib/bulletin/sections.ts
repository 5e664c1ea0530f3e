import type { Adcode } from "@/lib/record/types";

import type { Gazetteer, Place } from "./gazetteer";

/** What a paragraph speaks of before it says so itself. `firm` headings name the region; others only suggest it. */
export type Scope = { province: Adcode | null; city: Adcode | null; region: Adcode | null; firm: boolean };
export type Paragraph = { text: string; start: number; scope: Scope; heading: boolean; isLed: boolean };

const numbering: readonly RegExp[] = [
  /^第[一二三四五六七八九十]{1,3}[章节篇部分]+[\s：:]*/,
  /^[一二三四五六七八九十]{1,3}、/,
  /^（[一二三四五六七八九十]{1,3}）/,
  /^\d{1,2}[.、．]\s*/,
  /^（\d{1,2}）/,
];
const sectionWords =
  /(?:动态|进展|报告|要闻|经验|交流|专栏|数据|统计|综述|信息|之窗|概况|导读|快讯|简讯|情况|聚焦|关注|视点|亮点|案例|政策|工作|活动|周|结束|成立|发布)$/;
const none: Scope = { province: null, city: null, region: null, firm: false };

function scopeOf(place: Place, firm: boolean): Scope {
  return { province: place.province, city: place.city, region: place.area, firm };
}

/** A line that is only a title: short, without the mark that ends a sentence. */
export function isHeading(line: string): boolean {
  return (
    line.length <= 46 &&
    !/[。！？；，…|]/.test(line) &&
    !/^(?:编辑|审校|联系|E-?mail|共印|责任编辑)/i.test(line)
  );
}

// A paragraph that opens with its place: 1. 长春市。10月18日… · 兰州：9月12日… · 【大理】… · 锦州市、葫芦岛市：…
function readLead(line: string, gazetteer: Gazetteer, province: Adcode | null): Scope | null {
  const mark =
    /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、．]\s*|[—–-]{1,2})?(?:【|在)?/u.exec(
      line,
    )?.[0].length ?? 0;
  const opening = line.slice(mark, mark + 40);
  const [first, ...others] = gazetteer.find(opening, province);
  if (first === undefined || first.start !== 0) return null;
  let end = first.end;
  let several = false;
  for (const place of others) {
    if (place.start !== end + 1 || !/[、和及与]/.test(opening.charAt(end))) break;
    [end, several] = [place.end, true];
  }
  const isIn = line.charAt(mark - 1) === "在";
  if (!(isIn ? /^(?:地区)?，/ : /^(?:地区)?[。：】]/).test(opening.slice(end))) return null;
  // 在广东，… may go on to other provinces.
  if (isIn) return scopeOf(first, false);
  return several
    ? { province: first.province, city: null, region: first.province, firm: true }
    : scopeOf(first, true);
}

/** Reads headings and gives every line the region it stands under. `base` is the region of the bulletin itself, if it has one. */
export function readParagraphs(text: string, gazetteer: Gazetteer, base: Scope | null): Paragraph[] {
  const root = base ?? none;
  const found: Paragraph[] = [];
  let scope = root;
  let depth = numbering.length; // how deep the heading that set the scope is numbered; unnumbered counts as deepest
  let start = 0;
  for (const line of text.split("\n")) {
    const heading = isHeading(line);
    if (heading) {
      const level = numbering.findIndex((mark) => mark.test(line));
      const numbered = level < 0 ? numbering.length : level;
      const bare = (numbering[level] === undefined ? line : line.replace(numbering[level], ""))
        .replace(/^【(.{2,12})】$/, "$1")
        .replace(/[：:]$/, "")
        .replace(/(?:篇|地区|情况|方面)$/, "");
      const places = gazetteer.find(bare, scope.province ?? root.province);
      const whole = places[0];
      if (whole !== undefined && whole.start === 0 && whole.end === bare.length) {
        scope = scopeOf(whole, true);
        depth = numbered;
      } else if (whole !== undefined) {
        const last = places.find((place) => place.city !== null && place.province === whole.province);
        if (!scope.firm || numbered <= depth) scope = scopeOf(last ?? whole, false);
      } else if (!scope.firm || numbered < depth || sectionWords.test(bare)) {
        scope = root;
        depth = numbering.length;
      }
    }
    const lead = heading ? null : readLead(line, gazetteer, scope.province ?? root.province);
    found.push({ text: line, start, scope: lead ?? scope, heading, isLed: lead !== null });
    start += line.length + 1;
  }
  return found;
}

/** The region of the body that publishes a bulletin, e.g. 云南省知识产权局, or that its title opens with; null for a national one. */
export function readBase(head: string, gazetteer: Gazetteer): Scope | null {
  for (const line of head.split("\n").slice(0, 8)) {
    if (!/(?:局|厅|办公室|中心|委员会|处|编|印发|简报|快报|专报|通报|信息|动态)/.test(line) || line.length > 40)
      continue;
    const place = gazetteer.find(line, null)[0];
    if (place !== undefined && place.start <= 2) return scopeOf(place, false);
  }
  return readTitle(head, gazetteer);
}

// 青岛市知识产权发展状况（2018年）, 桐乡市专利周活动见闻: a text whose title opens with a place is about that place.
function readTitle(head: string, gazetteer: Gazetteer): Scope | null {
  const title = head.split("\n").find((line) => line !== "") ?? "";
  if (!isHeading(title.replace(/[，！？…；]/g, ""))) return null;
  const [place, other] = gazetteer.find(title, null);
  const isLed = place !== undefined && /^(?:\d{4}年)?(?:【[^】]{1,8}】)?$/.test(title.slice(0, place.start));
  const isBeside =
    place !== undefined && other !== undefined && /^[、和与及]?$/.test(title.slice(place.end, other.start));
  if (isLed && !isBeside) return scopeOf(place, false);
  // 关于举办中国专利周海南省活动的通知: every place of the title lies in one province.
  const isOne =
    place !== undefined && gazetteer.find(title, null).every(({ province }) => province === place.province);
  return isOne && notice.test(title) ? { ...none, province: place.province, region: place.province } : null;
}

const notice = /(?:通知|方案|函|通报|公告|意见|办法|总结|报告|安排|预告)$/;
const body = /^[^，。：]{2,20}(?:局|厅|政府|委员会|办公室|中心)$/;

/** Who signed a text at its end: 海南省知识产权局 above a date. */
export function readSignature(tail: string, gazetteer: Gazetteer): Scope | null {
  for (const line of tail.split("\n").slice(-8)) {
    const place = body.test(line) ? gazetteer.find(line, null)[0] : undefined;
    if (place?.start === 0) return scopeOf(place, false);
  }
  return null;
}
