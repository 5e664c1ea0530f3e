import type { Region } from "./types";

const most = 12;

/** Regions that a name, part of a name, 拼音, initials or a code may mean; exact ones first, then by rank and code. */
export function matchRegions(regions: readonly Region[], typed: string): Region[] {
  const needle = typed.trim().toLowerCase();
  if (needle === "") return [];
  const scored = regions.flatMap((region) => {
    const score = scoreOf(region, needle);
    return score === null ? [] : [{ region, score }];
  });
  return scored
    .toSorted((a, b) => a.score - b.score || (a.region.adcode < b.region.adcode ? -1 : 1))
    .slice(0, most)
    .map(({ region }) => region);
}

function scoreOf({ name, short, pinyin, initials, adcode, level }: Region, needle: string): number | null {
  if ([name, short, pinyin, adcode].includes(needle)) return 0;
  const begins = [pinyin, initials, adcode].some((word) => word.startsWith(needle));
  if (!begins && !name.includes(needle)) return null;
  return level === "province" ? 1 : 2;
}
