import { regionIn } from "@/lib/record/region-in";
import { asc, eq, like, or, sql } from "drizzle-orm";
import type { Adcode, Region } from "@/lib/record/types";
import { getDatabase } from "../client";
import { regions } from "../schema/facts";
import { anyOf } from "../records/current";
import { toRegion } from "../records/rows";
import type { Text } from "@/lib/text/text";

/** Every region in adcode order. A few hundred rows: the gazetteer is small enough to read whole. */
export async function getRegions(text: Text): Promise<Region[]> {
  return getDatabase()
    .select()
    .from(regions)
    .orderBy(asc(regions.adcode))
    .all()
    .map((row) => regionIn(text, toRegion(row)));
}

export async function findRegion(text: Text, adcode: Adcode): Promise<Region | undefined> {
  const row = getDatabase().select().from(regions).where(eq(regions.adcode, adcode)).get();
  return row && regionIn(text, toRegion(row));
}

/** Those of the given codes that no region has. */
export async function getUnknownRegions(adcodes: readonly Adcode[]): Promise<Adcode[]> {
  if (adcodes.length === 0) return [];
  const rows = getDatabase()
    .select({ adcode: regions.adcode })
    .from(regions)
    .where(anyOf(regions.adcode, adcodes))
    .all();
  const known = new Set(rows.map((row) => row.adcode));
  return adcodes.filter((adcode) => !known.has(adcode));
}

/** Direct children in adcode order. */
export async function getChildren(text: Text, parent: Adcode): Promise<Region[]> {
  return getDatabase()
    .select()
    .from(regions)
    .where(eq(regions.parent, parent))
    .orderBy(asc(regions.adcode))
    .all()
    .map((row) => regionIn(text, toRegion(row)));
}

/** From the nation down to the region itself. */
export async function getLineage(text: Text, adcode: Adcode): Promise<Region[]> {
  const region = await findRegion(text, adcode);
  if (region === undefined) return [];
  return region.parent === null ? [region] : [...(await getLineage(text, region.parent)), region];
}

const searchLimit = 20;

/** Regions by 汉字, 拼音, initials or adcode; provinces first, then prefectures, in adcode order. */
export async function searchRegions(text: Text, asked: string): Promise<Region[]> {
  const needle = asked
    .trim()
    .toLowerCase()
    .replaceAll(/[%_\s]/g, "");
  if (needle === "") return [];
  const starts = `${needle}%`;
  const { name, short, pinyin, initials, adcode, level } = regions;
  const rank = sql`case ${level} when 'province' then 0 when 'prefecture' then 1 when 'nation' then 2 else 3 end`;
  const exact = sql`case when ${name} = ${needle} or ${short} = ${needle} or ${pinyin} = ${needle} then 0 else 1 end`;
  return getDatabase()
    .select()
    .from(regions)
    .where(
      or(
        like(name, `%${needle}%`),
        like(short, `%${needle}%`),
        like(pinyin, starts),
        like(initials, starts),
        like(adcode, starts),
      ),
    )
    .orderBy(exact, rank, asc(adcode))
    .limit(searchLimit)
    .all()
    .map((row) => regionIn(text, toRegion(row)));
}

const nearLimit = 8;

/** Regions that may have been meant by an address that names none: its province and the longest shared code prefix, or a similar name. */
export async function getNearRegions(text: Text, asked: string): Promise<Region[]> {
  const digits = /^\d{2,6}/.exec(asked)?.[0];
  if (digits === undefined) return (await searchRegions(text, asked)).slice(0, nearLimit);
  const province = await findRegion(text, `${digits.slice(0, 2)}0000`);
  for (let length = Math.min(digits.length, 5); length >= 2; length -= 1) {
    const near = await searchRegions(text, digits.slice(0, length));
    if (near.length === 0) continue;
    const others = near.filter((region) => region.adcode !== province?.adcode);
    return [...(province === undefined ? [] : [province]), ...others].slice(0, nearLimit);
  }
  return [];
}
