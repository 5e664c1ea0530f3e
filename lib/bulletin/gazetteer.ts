import type { Adcode } from "@/lib/types";

export type RegionRow = { adcode: Adcode; name: string; short: string; level: string; parent: Adcode | null };
export type CountyRow = { adcode: Adcode; name: string; parent: Adcode };
export type AliasRow = { alias: string; adcodes: string; kind: string };

/** A place found in a text; `city` is null for a province and for a district of a municipality. */
export type Place = { province: Adcode; city: Adcode | null; start: number; end: number };

export type Gazetteer = { find: (text: string) => Place[]; province: (line: string) => Adcode | null };

const organisation = /^(?:[\p{Script=Han}]{0,4}(?:银行|大学|证券|基金管理)|北人)/u;

/** Builds the index of names from plain rows. A name of several places matches only beside one of their provinces. */
export function makeGazetteer(
  regions: readonly RegionRow[],
  counties: readonly CountyRow[],
  aliases: readonly AliasRow[],
): Gazetteer {
  const names = new Map<string, Adcode[]>();
  const add = (name: string, code: Adcode) => {
    if (name.length < 2) return;
    const codes = names.get(name) ?? [];
    if (!codes.includes(code)) names.set(name, [...codes, code]);
  };
  const provinces = new Map<string, Adcode>();
  for (const row of regions) {
    if (row.level === "nation") continue;
    add(row.name, row.adcode);
    if (row.level === "province") for (const name of [row.name, row.short]) provinces.set(name, row.adcode);
  }
  for (const row of regions) {
    if (row.level !== "nation" && !(row.level !== "province" && provinces.has(row.short)))
      add(row.short, row.adcode);
  }
  for (const row of aliases) for (const code of row.adcodes.split(/[ ;|,]+/)) add(row.alias, code);
  for (const row of counties) add(row.name, row.adcode);
  const longest = Math.min(16, Math.max(2, ...[...names.keys()].map((name) => name.length)));
  const provinceOf = (code: Adcode) => `${code.slice(0, 2)}0000`;
  const known = new Set(regions.map((row) => row.adcode));
  const cityOf = (code: Adcode): Adcode | null => {
    if (code.endsWith("0000") || /^(?:11|12|31|50|71|81|82)/.test(code)) return null;
    if (known.has(code)) return code;
    const prefecture = `${code.slice(0, 4)}00`;
    return known.has(prefecture) ? prefecture : null;
  };
  const find = (text: string): Place[] => {
    const places: Place[] = [];
    let province: Adcode | null = null;
    for (let start = 0; start < text.length; start += 1) {
      for (let length = Math.min(longest, text.length - start); length >= 2; length -= 1) {
        const codes = names.get(text.slice(start, start + length));
        if (codes === undefined) continue;
        const end = start + length;
        const code = codes.length === 1 ? codes[0] : codes.find((each) => provinceOf(each) === province);
        if (code === undefined || organisation.test(text.slice(end, end + 8))) continue;
        province = provinceOf(code);
        places.push({ province, city: cityOf(code), start, end });
        start = end - 1;
        break;
      }
    }
    return places;
  };
  const heading =
    /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、．])?(.{2,10}?)[：:]?$/;
  return { find, province: (line) => provinces.get(heading.exec(line.trim())?.[1] ?? "") ?? null };
}
