import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { romanisedName } from "./region-name";
import { apart, peoples, stems } from "./romanised";

type Row = { adcode: string; name: string; short: string; pinyin: string; level: string };

const file = join(import.meta.dirname, "../../../db/data/regions.csv");
const rows: Row[] = parse(readFileSync(file), { columns: true });
const byCode = new Map(rows.map((row) => [row.adcode, romanisedName(row)]));

describe("English names of regions", () => {
  test("the 34 units of the first level, as the English pages of the government write them", () => {
    const provinces = rows.filter(({ level }) => level === "province").map(({ adcode }) => byCode.get(adcode));
    expect(provinces.map((each) => each?.short).join(" · ")).toBe(
      "Beijing · Tianjin · Hebei · Shanxi · Inner Mongolia · Liaoning · Jilin · Heilongjiang · Shanghai · Jiangsu · " +
        "Zhejiang · Anhui · Fujian · Jiangxi · Shandong · Henan · Hubei · Hunan · Guangdong · Guangxi · Hainan · " +
        "Chongqing · Sichuan · Guizhou · Yunnan · Xizang · Shaanxi · Gansu · Qinghai · Ningxia · Xinjiang · Taiwan · " +
        "Hong Kong · Macao",
    );
  });

  test.each([
    ["410000", "Henan", "Henan Province"],
    ["110000", "Beijing", "Beijing"],
    ["150000", "Inner Mongolia", "Inner Mongolia Autonomous Region"],
    ["450000", "Guangxi", "Guangxi Zhuang Autonomous Region"],
    ["650000", "Xinjiang", "Xinjiang Uygur Autonomous Region"],
    ["810000", "Hong Kong", "Hong Kong Special Administrative Region"],
    ["650100", "Urumqi", "Urumqi"],
    ["150100", "Hohhot", "Hohhot"],
    ["230100", "Harbin", "Harbin"],
    ["540100", "Lhasa", "Lhasa"],
    ["610100", "Xi'an", "Xi'an"],
    ["220200", "Jilin City", "Jilin City"],
    ["320500", "Suzhou (Jiangsu)", "Suzhou (Jiangsu)"],
    ["152200", "Hinggan League", "Hinggan League"],
    ["652900", "Aksu", "Aksu Prefecture"],
    ["422800", "Enshi Prefecture", "Enshi Tujia and Miao Autonomous Prefecture"],
    ["632500", "Hainan Prefecture", "Hainan Tibetan Autonomous Prefecture"],
    ["429021", "Shennongjia", "Shennongjia Forestry District"],
    ["469021", "Ding'an", "Ding'an County"],
    ["469025", "Baisha", "Baisha Li Autonomous County"],
    ["110101", "Dongcheng District", "Dongcheng District"],
    ["310115", "Pudong New Area", "Pudong New Area"],
    ["330681", "Zhuji", "Zhuji"],
    ["500233", "Zhongxian County", "Zhongxian County"],
    ["500240", "Shizhu County", "Shizhu Tujia Autonomous County"],
    ["810110", "Islands District", "Islands District"],
    ["130600-xiongan", "Xiong'an New Area", "Xiong'an New Area"],
    ["510100-gaoxin", "Chengdu High-tech Zone", "Chengdu High-tech Industrial Development Zone"],
  ])("%s is %s, in full %s", (adcode, short, name) => {
    expect(byCode.get(adcode)).toEqual({ short, name });
  });

  test("no two regions have one short name, and no name a character of Chinese or the pinyin of its kind", () => {
    const shorts = [...byCode.values()].map(({ short }) => short);
    expect(shorts.filter((short, at) => shorts.indexOf(short) !== at)).toEqual([]);
    for (const { name, short } of byCode.values()) expect(`${name} ${short}`).toMatch(/^[A-Z][A-Za-zü'() -]+$/);
  });

  test("an apostrophe keeps a syllable apart wherever it begins with a vowel inside a name", () => {
    const inner = rows.filter(({ short }) => /^.+安/.test(short) && !/^大?兴安/.test(short));
    expect(inner.length).toBeGreaterThan(0);
    for (const { adcode } of inner) expect(byCode.get(adcode)?.short).toMatch(/'an/);
  });

  test("every exception is one of a region that the site knows", () => {
    const exceptions = [stems, apart, peoples].flatMap((table) => Object.keys(table));
    expect(exceptions.filter((adcode) => !byCode.has(adcode))).toEqual([]);
    const autonomous = rows.filter(({ name }) => /(?<!内蒙古|西藏)自治[区州县]$/.test(name));
    expect(autonomous.filter(({ adcode }) => peoples[adcode] === undefined)).toEqual([]);
  });
});
