import type { CampaignSeries } from "@/lib/record/types";
import { campaignId } from "@/lib/review/campaign-id";

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
      `(?:${year})?(?<name>(?:第(?<number>[一二三四五六七八九十百\\d]{1,4})届|首届)(?:中国|全国)?专利周)`,
      "gu",
    ),
  ],
  ["ip-week", new RegExp(`(?<name>${year}(?:“?4[·.]26”?)?“?(?:全国)?知识产权宣传周)`, "gu")],
  ["service-tour", new RegExp(`(?<name>${year}“?(?:全国)?知识产权服务万里行)`, "gu")],
];
const bare: readonly (readonly [CampaignSeries, RegExp])[] = [
  ["patent-week", /专利周/gu],
  ["ip-week", /宣传周/gu],
  ["service-tour", /万里行/gu],
  ["other", /世界知识产权日|商标品牌周|质量月|消费者权益日/gu],
];

const toNumber = (written: string | undefined) => parseChineseNumber(written?.replaceAll("○", "〇") ?? "");

/** Editions named with their number or year, in order of the text. */
export function findEditions(text: string): (Named & { id: string; number: number })[] {
  return numbered
    .flatMap(([series, pattern]) =>
      [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }) => {
        const stated = toNumber(groups["year"]);
        const counted = groups["number"] === undefined ? 1 : toNumber(groups["number"]);
        const number = series === "patent-week" ? counted : stated;
        if (number === null || number < 1 || number > 2999) return [];
        const name = (groups["name"] ?? "").replaceAll(/[“”]/gu, "");
        const span = { start: index, end: index + whole.length };
        return [{ id: campaignId(series, number), series, number, name, year: stated, ...span }];
      }),
    )
    .toSorted((a, b) => a.start - b.start);
}

/** Every mention of a recurring event; 本届专利周 is the edition of its series named before it, or the only one of the text. */
export function findMentions(text: string): Named[] {
  const editions = findEditions(text);
  const others = bare.flatMap(([series, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: name, index: start }): Named[] => {
      const end = start + name.length;
      if (editions.some((each) => each.start < end && each.end > start)) return [];
      const own = editions.filter((each) => each.series === series);
      const isOnly = new Set(own.map(({ id }) => id)).size === 1;
      const edition = own.findLast((each) => each.start < start) ?? (isOnly ? own[0] : undefined);
      return [{ id: edition?.id ?? null, series, number: null, name, year: null, start, end }];
    }),
  );
  return [...editions, ...others].toSorted((a, b) => a.start - b.start);
}
