import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { financingIndicators } from "@/lib/record/indicators";
import { layerIds } from "@/lib/record/layers";
import { apiMapHref, mapQueryCodec } from "./api";
import { readParams } from "./parameters";
import type { RawParams } from "./parameters";
import { mapEmbedHref, mapPictureHref, mapShareHref, parseShareFile } from "./pictures";
import { activityTypes } from "@/lib/record/types";
import {
  activitiesHref,
  financingHref,
  mapHref,
  maxRegions,
  parseActivitiesView,
  parseFinancingView,
  parseMapView,
  parseScopeView,
  parseSourceView,
  scopeHref,
  sourceTextHref,
  whens,
} from "./views";
import type { ActivitiesView, FinancingView, MapView, SourceView } from "./views";

const paramsOf = (href: string) => {
  const params: { [name: string]: string[] } = {};
  for (const [name, value] of new URL(href, "http://x").searchParams) (params[name] ??= []).push(value);
  return params;
};

const adcode = fc.integer({ min: 110000, max: 999999 }).map(String);
const year = fc.integer({ min: 1990, max: 2099 }).map(String);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const mapView: fc.Arbitrary<MapView> = fc.record({
  layer: fc.constantFrom(...layerIds),
  period: maybe(fc.oneof(year, fc.constant("patent-week-13"))),
  view: fc.constantFrom("map", "tiles"),
  inferred: fc.constantFrom("show", "hide"),
});
const financingView: fc.Arbitrary<FinancingView> = fc.record({
  regions: fc.uniqueArray(adcode, { maxLength: maxRegions }),
  indicator: maybe(fc.constantFrom(...financingIndicators.map((indicator) => indicator.id))),
  view: fc.constantFrom("trend", "year", "index", "table"),
  period: maybe(year),
  base: maybe(year),
  sources: fc.constantFrom("all", "direct"),
  basis: fc.constantFrom("all", "registered", "loan", "unspecified"),
  full: fc.boolean(),
  unit: fc.constantFrom("yi", "wan", "yuan"),
  inferred: fc.constantFrom("show", "hide"),
});
const activitiesView: fc.Arbitrary<ActivitiesView> = fc.record({
  region: fc.uniqueArray(adcode, { maxLength: 34 }),
  type: fc.uniqueArray(fc.constantFrom(...activityTypes)),
  campaign: maybe(fc.constant("patent-week-13")),
  when: fc.uniqueArray(fc.constantFrom(...whens)),
  page: fc.integer({ min: 1, max: 9999 }),
  inferred: fc.constantFrom("show", "hide"),
});

const sourceView: fc.Arbitrary<SourceView> = fc.record({
  part: fc.integer({ min: 1, max: 9999 }),
  pages: fc.boolean(),
  span: maybe(
    fc.tuple(fc.nat(9_000_000), fc.integer({ min: 1, max: 999_999 })).map(([at, of]) => `${at}-${at + of}`),
  ),
});

function expectRoundTrip<V>(
  views: fc.Arbitrary<V>,
  href: (view: V) => string,
  parse: (raw: RawParams) => unknown,
) {
  const law = fc.property(views, (view) => {
    expect(parse(paramsOf(href(view)))).toEqual({ view, leftOut: [] });
  });
  fc.assert(law);
}

describe("parse(href(view)) = view", () => {
  test("map", () => {
    expectRoundTrip(mapView, mapHref, parseMapView);
  });
  test("financing", () => {
    expectRoundTrip(financingView, financingHref, parseFinancingView);
  });
  test("activities", () => {
    expectRoundTrip(activitiesView, activitiesHref, parseActivitiesView);
  });
});

describe("a map has one codec, whoever asks", () => {
  const scopes = fc.constantFrom("100000", "420000", "130000");
  const view = fc.record({
    layer: maybe(fc.constantFrom(...layerIds)),
    period: maybe(fc.oneof(year, fc.constant("patent-week-13"))),
    view: fc.constantFrom<MapView["view"]>("map", "tiles"),
    inferred: fc.constantFrom<MapView["inferred"]>("show", "hide"),
  });
  test("the page of a scope reads what was written for it", () => {
    const law = fc.property(scopes, view, (scope, asked) => {
      const isWhole = scope === "100000";
      expect(parseScopeView(scope, paramsOf(scopeHref(scope, asked)))).toEqual({
        ...asked,
        layer: asked.layer ?? (isWhole ? "recorded" : null),
        view: isWhole ? asked.view : "map",
      });
    });
    fc.assert(law);
  });
  test("the API reads what the page asks it, what is inferred included", () => {
    const law = fc.property(scopes, view, (scope, { layer, period, inferred }) => {
      const raw = paramsOf(apiMapHref({ scope, layer, period, inferred }));
      expect(readParams(mapQueryCodec, raw)).toEqual({ view: { scope, layer, period, inferred }, leftOut: [] });
    });
    fc.assert(law);
  });
  test("picture, document for an iframe and share image have the query of the page", () => {
    const law = fc.property(scopes, view, (scope, asked) => {
      const query = new URL(scopeHref(scope, asked), "http://x").search;
      const stem = scope === "100000" ? "map" : `regions/${scope}`;
      expect(mapPictureHref(scope, asked, "svg")).toBe(`/pictures/${stem}.svg${query}`);
      expect(mapEmbedHref(scope, asked)).toBe(`/embed/${stem}${query}`);
      const file = mapShareHref(scope, asked, 630).split(/[/?]/)[3] ?? "";
      expect(parseShareFile(file)).toEqual({ of: scope === "100000" ? "map" : scope, height: 630 });
    });
    fc.assert(law);
  });
  test("what is undefined is not said", () => {
    expect(scopeHref("100000", { layer: "stated", inferred: undefined })).toBe("/?layer=stated");
  });
});

test("a source, of whatever id", () => {
  expectRoundTrip(sourceView, (view) => sourceTextHref("cnipa-2019-12", view), parseSourceView);
});

test.each(["5-5", "9-3", "-1-4", "01-4", "a-b", "1-2-3", "1.5-3"])("%s is no span of a text", (span) => {
  expect(parseSourceView({ span })).toMatchObject({ view: { span: null }, leftOut: [{ param: "span" }] });
});

describe("an address is canonical", () => {
  test("defaults are left out", () => {
    expect([mapHref(), financingHref(), activitiesHref()]).toEqual(["/", "/financing", "/activities"]);
  });
  test("parameters stand in one order, lists with plain commas", () => {
    expect(financingHref({ view: "year", regions: ["441900", "320500"], period: "2018" })).toBe(
      "/financing?regions=441900,320500&view=year&period=2018",
    );
  });
});

describe("every address has a view", () => {
  const noise = fc.dictionary(
    fc.oneof(
      fc.constantFrom("layer", "period", "regions", "indicator", "page", "type", "when", "region"),
      fc.string(),
    ),
    fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined)),
  );
  test("whatever the query says", () => {
    fc.assert(
      fc.property(noise, (raw) => {
        for (const parse of [parseMapView, parseFinancingView, parseActivitiesView])
          expect(() => parse(raw)).not.toThrow();
      }),
    );
  });
  test("what was left out is named, with what is allowed", () => {
    const { view, leftOut } = parseFinancingView({
      regions: "1,441900,441900,2,110000,120000,130000,140000,150000,210000",
    });
    expect(view.regions).toEqual(["441900", "110000", "120000", "130000", "140000", "150000"]);
    expect(leftOut).toMatchObject([{ param: "regions", values: ["1", "441900", "2", "210000"] }]);
    expect(parseMapView({ layer: "heat" })).toMatchObject({
      view: { layer: "recorded" },
      leftOut: [{ param: "layer" }],
    });
  });
  test("a form's repeated parameter is one list", () => {
    expect(parseActivitiesView({ type: ["launch", "forum"] }).view.type).toEqual(["launch", "forum"]);
  });
});
