import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { axisOf, compare } from "./comparable";
import { getIndicator, indicators } from "@/lib/record/indicators";
import { makeObservation } from "@/lib/record/observation.fixture";
import { bases, completenesses, qualifiers } from "@/lib/record/types";
import type { Observation } from "@/lib/record/types";

const dongguan2017 = makeObservation({
  id: "f01",
  region: "441900",
  period: { start: "2017-01-01", end: "2017-12-31" },
  value: "6493190000",
});
const dongguan2018 = makeObservation({
  id: "f02",
  region: "441900",
  period: { start: "2018-01-01", end: "2018-12-31" },
  value: "2727359700",
});
const dongguan2019 = makeObservation({
  id: "f03",
  region: "441900",
  period: { start: "2019-01-01", end: "2019-10-31", completeness: "partial", startInferred: true },
  value: "2799450000",
});
const suzhou = makeObservation({
  id: "f04",
  region: "320500",
  indicator: "ip_pledge_amount",
  basis: "loan",
  qualifier: "below",
  period: {
    start: "2019-01-01",
    end: "2019-12-31",
    completeness: "unstated",
    startInferred: true,
    endInferred: true,
  },
  value: "2400000000",
});

describe("the bulletin's own cases", () => {
  test("东莞 2018 against 2017 is −58.0 %", () => {
    expect(compare(dongguan2017, dongguan2018)).toEqual({
      verdict: "comparable",
      ratio: { kind: "change", percent: "-58", later: "f02", earlier: "f01" },
      caveats: [],
    });
  });
  test("东莞 to October 2019 against 2018 is refused as 同比 and offered as 进度", () => {
    expect(compare(dongguan2019, dongguan2018)).toEqual({
      verdict: "refused",
      reasons: ["partial-against-full"],
      progress: { kind: "progress", percent: "102.6", later: "f03", earlier: "f02" },
    });
  });
  test("东莞 against 苏州 is refused with three reasons", () => {
    expect(compare(dongguan2019, suzhou)).toEqual({
      verdict: "refused",
      reasons: ["object", "business", "unstated-period"],
      progress: null,
    });
    expect(axisOf(dongguan2019) === axisOf(suzhou)).toBe(false);
  });
  test("湖南 2019 and 2020 from two sources share an axis, but no growth is computed", () => {
    const hunan = { region: "430000", indicator: "ip_pledge_amount" };
    const a = makeObservation({
      ...hunan,
      id: "a",
      source: "hunan-daily",
      period: { start: "2019-01-01", end: "2019-12-31" },
      value: "3300000000",
    });
    const b = makeObservation({
      ...hunan,
      id: "b",
      source: "ip-news",
      basis: "registered",
      period: { start: "2020-01-01", end: "2020-12-31" },
      value: "4150000000",
    });
    expect(axisOf(a) === axisOf(b)).toBe(true);
    expect(compare(a, b)).toEqual({
      verdict: "comparable",
      ratio: null,
      caveats: ["different-source", "basis-unstated"],
    });
  });
});

describe("one line a case", () => {
  const at = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });
  const half = (year: number) => ({
    start: `${year}-01-01`,
    end: `${year}-06-30`,
    completeness: "partial" as const,
  });
  const since = (year: number) => ({
    start: `${year}-01-01`,
    end: "2020-12-31",
    completeness: "cumulative" as const,
  });
  test.each<
    [
      string,
      Partial<Parameters<typeof makeObservation>[0]>,
      Partial<Parameters<typeof makeObservation>[0]>,
      string[],
    ]
  >([
    ["two first halves", { period: half(2021) }, { period: half(2022) }, []],
    [
      "a half and three quarters",
      { period: half(2021) },
      { period: { ...half(2021), end: "2021-09-30" } },
      ["different-parts"],
    ],
    ["five years and six", { period: since(2015) }, { period: since(2016) }, ["cumulative"]],
    [
      "the same five years of two regions",
      { period: since(2016) },
      { region: "430000", period: since(2016) },
      [],
    ],
    [
      "two regions in different years",
      { period: at(2020) },
      { region: "430000", period: at(2021) },
      ["no-common-period"],
    ],
    ["two regions in one year", { period: at(2020) }, { region: "430000", period: at(2020) }, []],
    [
      "loans and registered amounts",
      { period: at(2020), basis: "loan" },
      { period: at(2021), basis: "registered" },
      ["business"],
    ],
    [
      "amounts and counts",
      { period: at(2020) },
      { period: at(2020), indicator: "patent_pledge_count" },
      ["business", "unit"],
    ],
    ["a forecast", { period: at(2020) }, { period: at(2021), qualifier: "forecast" }, ["forecast"]],
    ["no number", { period: at(2020) }, { period: at(2021), value: null }, ["without-number"]],
  ])("%s", (_name, a, b, expected) => {
    const result = compare(makeObservation({ id: "a", ...a }), makeObservation({ id: "b", ...b }));
    expect(result.verdict === "refused" ? result.reasons : []).toEqual(expected);
  });
  test("an approximate figure shares the axis, but nothing is computed from it", () => {
    const result = compare(
      makeObservation({ id: "a", period: at(2020) }),
      makeObservation({ id: "b", period: at(2021), qualifier: "above" }),
    );
    expect(result).toEqual({ verdict: "comparable", ratio: null, caveats: ["approximate"] });
  });
});

const observation: fc.Arbitrary<Observation> = fc
  .record({
    id: fc.constantFrom("a", "b", "c"),
    region: fc.constantFrom("441900", "320500", "100000"),
    indicator: fc.constantFrom(...indicators.map((indicator) => indicator.id)),
    basis: fc.constantFrom(...bases),
    qualifier: fc.constantFrom(...qualifiers),
    value: fc.option(fc.bigInt({ min: 0n, max: 10n ** 13n }).map(String), { nil: null }),
    source: fc.constantFrom("s", "t"),
    start: fc.option(fc.constantFrom("2017-01-01", "2018-01-01", "2018-07-01"), { nil: null }),
    end: fc.option(fc.constantFrom("2018-12-31", "2019-06-30", "2019-12-31"), { nil: null }),
    completeness: fc.constantFrom(...completenesses),
  })
  .map(({ start, end, completeness, ...rest }) =>
    makeObservation({ ...rest, period: { start, end, completeness } }),
  );

describe("for all pairs", () => {
  test("compare never throws and is symmetric", () => {
    const law = fc.property(observation, observation, (a, b) => {
      fc.pre(a.id !== b.id);
      expect(compare(a, b)).toEqual(compare(b, a));
    });
    fc.assert(law, { numRuns: 2000 });
  });
  test("a comparison is only ever given on a shared axis", () => {
    const law = fc.property(observation, observation, (a, b) => {
      expect(compare(a, b).verdict === "refused" || axisOf(a) === axisOf(b)).toBe(true);
    });
    fc.assert(law, { numRuns: 2000 });
  });
  test("a ratio stands only between exact figures of one region and one source", () => {
    const law = fc.property(observation, observation, (a, b) => {
      const result = compare(a, b);
      const ratio = result.verdict === "comparable" ? result.ratio : result.progress;
      if (ratio === null) return;
      expect([a.region, a.citation.source.id, a.qualifier, b.qualifier]).toEqual([
        b.region,
        b.citation.source.id,
        "exact",
        "exact",
      ]);
    });
    fc.assert(law, { numRuns: 5000 });
  });
});

test("all pairs of indicators and bases: an axis joins only one object, one business and one unit", () => {
  const all = indicators.flatMap(({ id }) =>
    bases.map((basis) => makeObservation({ id: `${id} ${basis}`, indicator: id, basis })),
  );
  const lent = {
    registered: "质押融资额",
    unspecified: "质押融资额",
    loan: "贷款发放",
    credit_line: "授信额度",
  };
  const meant = all.map((one) => {
    const { id, object, business, unit, family } = getIndicator(one.indicator);
    const done = one.basis === "balance" ? "余额" : business === "质押融资额" ? lent[one.basis] : business;
    return { axis: axisOf(one), is: [object, done, unit, family === "financing" || id] };
  });
  for (const a of meant)
    for (const b of meant) expect([a.axis === b.axis, a, b]).toEqual([isDeepStrictEqual(a.is, b.is), a, b]);
  const axes = new Set(all.map(axisOf));
  expect(axes).toContain("专利·质押融资额·元");
  expect(axes).toContain("知识产权·贷款发放·元");
});
