import type { Figure } from "./figures";
import type { Place } from "./gazetteer";

/** 杭州、宁波和嘉兴分别为286亿元、198亿元和122亿元: what the n-th figure after 分别 speaks of. */
export type Share = { place: Place | null; object: string | null; isUnclear?: true };

const word = /(?:分别|依次)(?:为|以|达到?|是|有|实现|增长)?/gu;
const objects = /专利权?|商标(?:专用)?权?|版权|著作权/gu;

/** The share of the figure at `index`, or null where the sentence does not deal figures out. */
export function shareOf(
  sentence: string,
  figures: readonly Figure[],
  index: number,
  places: readonly Place[],
): Share | null {
  const figure = figures[index];
  if (figure === undefined) return null;
  const mark = [...sentence.slice(0, figure.first.start).matchAll(word)].at(-1);
  if (mark === undefined) return null;
  const from = Math.max(sentence.lastIndexOf("；", mark.index), sentence.lastIndexOf("。", mark.index)) + 1;
  const stop = sentence.indexOf("；", mark.index);
  const dealt = figures.filter(
    ({ first }) =>
      first.start > mark.index &&
      (stop < 0 || first.start < stop) &&
      isListed(sentence, mark.index, first.start),
  );
  const order = dealt.indexOf(figure);
  if (order < 0 || dealt.length < 2) return null;
  const listed = places.filter((place) => place.start >= from && place.end <= mark.index).slice(-dealt.length);
  if (listed.length === dealt.length && isList(sentence, listed))
    return { place: listed[order] ?? null, object: null };
  const named = [...sentence.slice(from, mark.index).matchAll(objects)].slice(-dealt.length);
  // 甲区、乙区和高新区依次为…: where not every name is known, none is guessed.
  const names = sentence.slice(from, mark.index).match(/[、和与及]/gu)?.length ?? 0;
  if (listed.length > 1 && named.length !== dealt.length && names + 1 >= dealt.length)
    return { place: null, object: null, isUnclear: true };
  return named.length === dealt.length ? { place: null, object: named[order]?.[0] ?? null } : null;
}

// Between 分别 and a figure of its list stand only figures and marks.
function isListed(sentence: string, from: number, to: number): boolean {
  return /^(?:分别|依次)(?:为|以|达到?|是|有|实现)?(?:[约近超\d.,万亿元件次笔项家和、，及]|余|突破|接近|不足|达到?|增至|登记|质押|融资|贷款|金额|额|完成|办理|发放|投放)*$/u.test(
    sentence.slice(from, to),
  );
}

function isList(sentence: string, places: readonly Place[]): boolean {
  return places.every((place, i) => {
    const next = places[i + 1];
    return next === undefined || /^[、和及与，]$/.test(sentence.slice(place.end, next.start));
  });
}
