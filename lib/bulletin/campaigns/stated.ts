import type { Day } from "@/lib/record/types";

import type { StatedDate } from "../dates";
import { findDates } from "../dates";
import type { Named } from "./named";

/** What one sentence states of an edition itself, not of a region's part in it. */
export type Stated = { startsOn: Day | null; endsOn: Day | null; theme: string | null };

/** A sentence with the edition it speaks of: named at `at`, or named before and taken up at its start. */
export type Telling = { text: string; at: { start: number; end: number } | null; isTakenUp: boolean };

type HasPlace = (text: string) => boolean;

const toDays =
  /^[”）]?(?:系列|主题|宣传)?(?:活动)?的?(?:举办|开展)?(?:时间|日期)?[，：]?(?:将|定|拟|已)?(?:于|在|自|从|为|是)?$/u;
const fromDays = /^(?:期间)?，?(?:是|为|系|在全国(?:范围内)?)?(?:组织)?(?:开展|举办|举行|启动)?(?:了)?“?$/u;
const takenUp =
  /^(?:本届|今年|此次|本次|该届)?(?:中国|全国)?(?:知识产权)?(?:专利周|宣传周|万里行)?(?:系列)?(?:活动)?的?(?:举办|活动)?(?:时间|日期)(?:为|是|：|自|从|定于)+$/u;
const begins = /^(?:日)?(?:起|在[^，。；]{0,20})?(?:正式)?(?:启动|开幕|拉开|开始|举行|举办)/u;
const theme =
  /主题(?:确定|定|仍|口号)?(?:为|是|：)\s*(?:“(?<quoted>[^”]{2,80})”|(?<plain>[^“”，。；、：\n]{2,60}))|(?:以|围绕|紧扣)“(?<around>[^”]{2,80})”(?:为|这一|的)?(?:活动)?主题/u;
const ofEdition =
  /(?:本届|今年|此次|本次|专利周|宣传周|万里行|^活动|，活动|^|，)(?:系列)?(?:活动)?的?(?:活动)?$/u;

/** The days and the theme that a sentence states of an edition; null where it states neither or speaks of a region. */
export function readStated(
  telling: Telling,
  edition: Pick<Named, "series" | "number" | "year">,
  { published, hasPlace }: { published: Day | null; hasPlace: HasPlace },
): Stated {
  const year = edition.series === "patent-week" ? edition.year : edition.number;
  const dates = findDates(telling.text, year === null ? published : `${year}-12-31`).map(turnBack);
  const days = dates.find((date) => isOfEdition(telling, date, hasPlace));
  const isRange = days !== undefined && days.startsOn !== days.endsOn;
  return {
    startsOn: days?.startsOn ?? null,
    endsOn: isRange ? days.endsOn : null,
    theme: readTheme(telling, hasPlace),
  };
}

/** 12月6日至11月30日 is no year but two days in the wrong order: no edition lasts half a year. */
function turnBack(date: StatedDate): StatedDate {
  const length = Date.parse(date.endsOn) - Date.parse(date.startsOn);
  if (length < 183 * 86_400_000 || /年.*年/.test(date.literal)) return date;
  return { ...date, endsOn: `${date.startsOn.slice(0, 4)}${date.endsOn.slice(4)}` };
}

function isOfEdition({ text, at, isTakenUp }: Telling, date: StatedDate, hasPlace: HasPlace): boolean {
  const isRange = date.startsOn !== date.endsOn;
  if (at === null) return isTakenUp && isRange && takenUp.test(text.slice(0, date.start));
  if (date.start >= at.end) {
    const between = text.slice(at.end, date.start);
    if (/^[（(]$/.test(between)) return isRange;
    if (!toDays.test(between) || hasPlace(clauseBefore(text, at.start))) return false;
    return isRange || begins.test(text.slice(date.end).replace(/^[，]/u, ""));
  }
  const between = text.slice(date.end, at.start);
  const after = /^[^，。；]*/u.exec(text.slice(at.end))?.[0] ?? "";
  return isRange && fromDays.test(between) && !hasPlace(clauseBefore(text, date.start)) && !hasPlace(after);
}

const clauseBefore = (text: string, end: number) => /[^，。；]*$/u.exec(text.slice(0, end))?.[0] ?? "";

function readTheme({ text, at, isTakenUp }: Telling, hasPlace: HasPlace): string | null {
  const match = theme.exec(text);
  if (match === null) return null;
  const { quoted, plain, around } = match.groups ?? {};
  const said = (quoted ?? plain ?? around ?? "").trim();
  const before = text.slice(0, match.index);
  if (at === null) {
    const isNamed = isTakenUp && quoted !== undefined ? ofEdition.test(before) : isTakenUp && before === "";
    return isNamed && !hasPlace(before) ? said : null;
  }
  if (match.index < at.start) {
    const after = /^[^，。；]*/u.exec(text.slice(at.end))?.[0] ?? "";
    const isAttribute = around !== undefined && text.slice(match.index + match[0].length, at.start) === "的";
    return isAttribute && !hasPlace(before) && !hasPlace(after) ? said : null;
  }
  const isOwn =
    around === undefined
      ? ofEdition.test(before)
      : /^(?:系列|主题)?(?:活动)?，?$/u.test(text.slice(at.end, match.index));
  return isOwn && !hasPlace(text.slice(at.end, match.index)) ? said : null;
}
