import type { Adcode } from "@/lib/record/types";

import { ordinaryWords, partOfName } from "./place-words";

export type RegionRow = { adcode: Adcode; name: string; short: string; level: string; parent: Adcode | null };
export type CountyRow = { adcode: Adcode; name: string; parent: Adcode };
export type AliasRow = { alias: string; adcodes: string; kind: string };

/** A place in a text. `region` is the area itself where the atlas has it, else its prefecture; `area` is always the area itself; `city` is null for a province. */
export type Place = {
  province: Adcode;
  city: Adcode | null;
  region: Adcode;
  area: Adcode;
  start: number;
  end: number;
};

/** The names of places. `find` takes the province a text speaks of, which decides between places of one name. */
export type Gazetteer = { find: (text: string, province: Adcode | null) => Place[] };

const municipality = /^(?:11|12|31|50|71|81|82)/;

export function provinceOf(code: Adcode): Adcode {
  return `${code.slice(0, 2)}0000`;
}

function indexNames(
  regions: readonly RegionRow[],
  counties: readonly CountyRow[],
  aliases: readonly AliasRow[],
): Map<string, Adcode[]> {
  const names = new Map<string, Adcode[]>();
  const add = (name: string, ...codes: Adcode[]) => {
    if (name.length < 2) return;
    names.set(name, [...new Set([...(names.get(name) ?? []), ...codes])]);
  };
  const provinces = regions.filter((row) => row.level === "province");
  for (const row of provinces) add(row.short, row.adcode);
  for (const row of regions) if (row.level !== "nation") add(row.name, row.adcode);
  for (const row of aliases) {
    if (row.kind === "compound") names.set(row.alias, []);
    else add(row.alias, ...row.adcodes.split(/[ ;|,]+/).filter(Boolean));
  }
  // A bare short name that a province bears (吉林, 海南) is the province.
  const taken = new Set(provinces.map((row) => row.short));
  for (const row of regions) {
    if (row.level === "nation" || row.level === "province") continue;
    const stem = row.short.endsWith("州") && row.name.endsWith("自治州") ? row.short.slice(0, -1) : row.short;
    for (const name of [row.short, stem]) if (!taken.has(name) && !names.has(name)) add(name, row.adcode);
  }
  for (const row of counties) if (row.name.length > 2 || /[县旗]$/.test(row.name)) add(row.name, row.adcode);
  return names;
}

// 在景德镇陶瓷大学举办: where something is held is a place, whatever it is called.
const campus = /^[^，。；、]{0,8}?(?:大学|学院)/u;

function isInName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24);
  const isHeldThere = /[在于]$/.test(text.slice(Math.max(0, start - 1), start)) && campus.test(after);
  return !isHeldThere && partOfName.test(after);
}

/** Builds the index of names from plain rows. A name of several places counts only where its province is spoken of. */
export function makeGazetteer(
  regions: readonly RegionRow[],
  counties: readonly CountyRow[],
  aliases: readonly AliasRow[],
): Gazetteer {
  const names = indexNames(regions, counties, aliases);
  const known = new Set(regions.map((row) => row.adcode));
  const lengths = new Map<string, number>();
  for (const name of names.keys()) {
    lengths.set(name.slice(0, 2), Math.max(lengths.get(name.slice(0, 2)) ?? 0, name.length));
  }
  const cityOf = (code: Adcode): Adcode | null => {
    if (code.endsWith("0000") || municipality.test(code)) return null;
    const whole = code.slice(0, 6);
    if (known.has(whole) && (whole.endsWith("00") || /^..90/.test(whole))) return whole;
    const prefecture = `${code.slice(0, 4)}00`;
    return known.has(prefecture) ? prefecture : null;
  };
  const choose = (name: string, codes: readonly Adcode[], province: Adcode | null): Adcode | null => {
    const inside = codes.filter((code) => provinceOf(code) === province);
    const first = codes[0];
    if (first === undefined || (ordinaryWords.has(name) && inside.length === 0)) return null;
    if (codes.length === 1) return first;
    if (inside.length === 1) return inside[0] ?? null;
    return codes.every((code) => provinceOf(code) === provinceOf(first)) ? provinceOf(first) : null;
  };
  const find = (text: string, context: Adcode | null): Place[] => {
    const places: Place[] = [];
    let province = context;
    for (let start = 0; start + 1 < text.length; start += 1) {
      const longest = lengths.get(text.slice(start, start + 2)) ?? 0;
      for (let length = Math.min(longest, text.length - start); length >= 2; length -= 1) {
        const name = text.slice(start, start + length);
        const codes = names.get(name);
        if (codes === undefined) continue;
        const end = start + length;
        const code = choose(name, codes, province);
        if (code !== null && !isInName(text, start, end)) {
          const city = cityOf(code);
          if (context === null || provinceOf(code) !== province) province = provinceOf(code);
          const region = known.has(code) ? code : (city ?? province);
          places.push({ province, city, region, area: known.has(code) ? code : code.slice(0, 6), start, end });
        }
        start = end - 1;
        break;
      }
    }
    return places;
  };
  return { find };
}
