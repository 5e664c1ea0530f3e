import type { CampaignSeries } from "@/lib/record/types";
import { campaignId } from "@/lib/record/campaign-id";

import { parseChineseNumber } from "../chinese-numbers";

/** An edition or its event as a text names it; `id` is null where neither its number nor its year is known. */
export type Named = {
  id: string | null;
  series: CampaignSeries;
  number: number | null;
  name: string;
  year: number | null; // stated with the name
  start: number;
  end: number;
};

const year = "(?<year>\\d{4}|二[〇○零一二三四五六七八九]{3})年(?:度)?";
const numbered: readonly (readonly [CampaignSeries, RegExp])[] = [
  [
    "patent-week",
    new RegExp(
      `(?:${year})?(?<name>(?:第(?<number>[一二三四五六七八九十百\\d]{1,4})届|首届)“?(?:中国|全国)?专利周)`,
      "gu",
    ),
  ],
  ["patent-week", new RegExp(`(?<name>${year}“?(?:中国|全国)专利周)`, "gu")],
  ["ip-week", new RegExp(`(?<name>${year}(?:“?4[·.]26”?)?“?(?:全国)?知识产权“?宣传周)`, "gu")],
  ["service-tour", new RegExp(`(?<name>${year}“?(?:全国)?知识产权服务“?万里行)`, "gu")],
];
const bare: readonly (readonly [CampaignSeries, RegExp])[] = [
  ["patent-week", /专利周/gu],
  ["ip-week", /宣传周/gu],
  ["service-tour", /万里行/gu],
  ["other", /世界知识产权日|商标品牌周|质量月|消费者权益日/gu],
];

const toNumber = (written: string | undefined) => parseChineseNumber(written?.replaceAll("○", "〇") ?? "");

/** An edition named with its number or year; a Patent Week named by its year alone has no number. */
export type NamedEdition = Named & { id: string };

/** Editions named with their number or year, in order of the text. */
export function findEditions(text: string): NamedEdition[] {
  return numbered
    .flatMap(([series, pattern]) =>
      [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }) => {
        const stated = toNumber(groups["year"]);
        const name = (groups["name"] ?? "").replaceAll(/[“”]/gu, "");
        const counted = name.startsWith("首届") ? 1 : toNumber(groups["number"]);
        const number = series === "patent-week" ? counted : stated;
        const own = number ?? stated;
        if (own === null || own < 1 || own > 2999) return [];
        const span = { start: index, end: index + whole.length };
        return [{ id: campaignId(series, own), series, number, name, year: stated, ...span }];
      }),
    )
    .toSorted((a, b) => a.start - b.start);
}

/**
 * Editions of a whole text that it names in two ways: one named by its year alone is the numbered one of that year, or the
 * only numbered one of its series where no year stands with it.
 */
export function findNumbered(editions: readonly NamedEdition[]): ReadonlyMap<string, NamedEdition> {
  const same = new Map<string, NamedEdition>();
  for (const each of editions.filter(({ number }) => number === null)) {
    const own = editions.filter(({ series, number }) => series === each.series && number !== null);
    const isOnly =
      new Set(own.map(({ id }) => id)).size === 1 && own.every(({ year: stated }) => stated === null);
    const found = own.find(({ year: stated }) => stated === each.year) ?? (isOnly ? own[0] : undefined);
    if (found !== undefined) same.set(each.id, found);
  }
  return same;
}

/** Every mention of a recurring event; 本届专利周 is the edition of its series named before it, or the only one of the text. */
export function findMentions(text: string): Named[] {
  const told = findEditions(text);
  const numberedOf = findNumbered(told);
  const editions = told.map((each) => ({ ...each, id: numberedOf.get(each.id)?.id ?? each.id }));
  const others = bare.flatMap(([series, pattern]): Named[] => {
    const own = editions.filter((each) => each.series === series);
    const isOnly = new Set(own.map(({ id }) => id)).size === 1;
    let next = 0; // the first of its own that begins after the mention at hand
    return [...text.matchAll(pattern)].flatMap(({ 0: name, index: start }): Named[] => {
      while ((own[next]?.start ?? Infinity) <= start) next += 1;
      const before = own[next - 1];
      if (before !== undefined && before.end > start) return [];
      const id = (before ?? (isOnly ? own[0] : undefined))?.id ?? null;
      return [{ id, series, number: null, name, year: null, start, end: start + name.length }];
    });
  });
  return [...editions, ...others].toSorted((a, b) => a.start - b.start);
}

/** How many of these, in order of the text, begin before an offset. */
export function countBefore(inOrder: readonly { start: number }[], offset: number): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
