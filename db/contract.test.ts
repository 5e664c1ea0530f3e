import { nameOfIndicator } from "@/lib/record/indicator-words";
import { wordsOfIndicator } from "@/lib/record/indicator-words";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { axisOf, compare } from "@/lib/comparison/comparable";
import { findIndicator, indicators } from "@/lib/record/indicators";
import { getActivities } from "./queries/activities";
import { getObservations } from "./queries/observations";
import { getChildren, getRegions } from "./queries/regions";
import { getSources } from "./queries/sources";
import { zh } from "@/lib/text/zh/dictionary";

const read = (name: string): string[][] => parse(readFileSync(`db/data/${name}.csv`, "utf8"));

describe("regions", () => {
  test("34 provinces in adcode order, 台湾 and the two special regions among them", async () => {
    const provinces = (await getRegions(zh))
      .filter(({ level }) => level === "province")
      .map(({ adcode }) => adcode);
    expect(provinces).toHaveLength(34);
    expect(provinces).toEqual(provinces.toSorted());
    expect(provinces.slice(-3)).toEqual(["710000", "810000", "820000"]);
  });
  test("every prefecture belongs to the province its code says", async () => {
    const prefectures = (await getRegions(zh)).filter((region) => region.level === "prefecture");
    expect(prefectures.length).toBeGreaterThan(360);
    for (const { adcode, parent } of prefectures) expect(parent).toBe(`${adcode.slice(0, 2)}0000`);
  });
  test("special areas lie under their prefecture and have no code of their own", async () => {
    const special = (await getRegions(zh)).filter((region) => region.level === "special");
    for (const { adcode, parent } of special) expect(adcode.startsWith(`${parent}-`)).toBe(true);
    expect(special.map((region) => region.short)).toContain("雄安新区");
  });
  test.each(["441900", "442000", "460400", "620200", "820000", "710000"])(
    "%s ends the drill-down",
    async (adcode) => {
      expect((await getChildren(zh, adcode)).filter((region) => region.level !== "special")).toEqual([]);
    },
  );
});

describe("indicators", () => {
  test.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
    "%s has name, definition, unit and breaks",
    (_id, indicator) => {
      expect(
        nameOfIndicator(zh, indicator.id) && wordsOfIndicator(zh, indicator.id).definition && indicator.unit,
      ).toBeTruthy();
      const breaks = indicator.breaks.map(Number);
      expect(breaks).toEqual(breaks.toSorted((a, b) => a - b));
      expect(breaks).toHaveLength(indicator.family === "other" ? 0 : 4);
    },
  );
});

describe("facts", () => {
  test("every row of the data files is a current record", async () => {
    const [observations, activities] = await Promise.all([
      getObservations({}, "all"),
      getActivities({}, "all"),
    ]);
    expect(observations).toHaveLength(read("observations").length - 1);
    expect(activities).toHaveLength(read("activities").length - 1);
  });
  test("every observation has a known indicator and its unit", async () => {
    for (const { indicator, unit } of await getObservations({}, "all")) {
      const expected = findIndicator(indicator)?.unit;
      // Deals are counted as 笔, 项, 件 or 份; the word is the source's.
      const deals = expected === "笔" ? ["笔", "项", "件", "份"] : [expected];
      expect(deals).toContain(unit);
    }
  });
  test("every source has contributed something", async () => {
    for (const { source, activities, observations, campaigns } of await getSources())
      expect([source.id, activities + observations + campaigns > 0]).toEqual([source.id, true]);
  });
  test("13 provinces report the campaign, every one of them with a type and a place in the nation", async () => {
    const activities = await getActivities({ campaign: "patent-week-13" }, "all");
    expect(new Set(activities.map((activity) => activity.region)).size).toBe(13);
    for (const activity of activities) expect(activity.types.length).toBeGreaterThan(0);
  });
  test("every record of the bulletin says where it stands in it", async () => {
    const [observations, activities] = await Promise.all([
      getObservations({ sources: ["cnipa-2019-12"] }, "all"),
      getActivities({ sources: ["cnipa-2019-12"] }, "all"),
    ]);
    for (const { id, citation } of [...observations, ...activities]) {
      expect([id, citation.page, citation.paragraph, citation.sentence].every(Boolean)).toBe(true);
    }
  });
  test("a city is a part of the province it stands under", async () => {
    const parents = new Map((await getRegions(zh)).map((region) => [region.adcode, region.parent]));
    for (const { city, region } of await getActivities({}, "all"))
      expect(city === null || parents.get(city) === region).toBe(true);
  });
  test("no pair of observations shares an axis without passing the comparator", async () => {
    const all = (await getObservations({}, "all")).filter((observation) => observation.value !== null);
    // What is one or another thing by definition is so by indicator, basis and forecast: one figure of each stands for all.
    const kinds = new Map(
      all.map((item) => [`${item.indicator} ${item.basis} ${item.qualifier === "forecast"}`, item]),
    );
    for (const a of kinds.values()) {
      for (const b of kinds.values()) {
        const result = compare(a, b);
        const isDefinitional =
          result.verdict === "refused" &&
          result.reasons.some((reason) =>
            ["object", "business", "unit", "indicator", "forecast"].includes(reason),
          );
        if ((axisOf(a) === axisOf(b)) === isDefinitional && a.qualifier !== "forecast")
          expect([a.id, b.id, result]).toBeNull();
      }
    }
    expect(kinds.size).toBeGreaterThan(50);
  });
});
