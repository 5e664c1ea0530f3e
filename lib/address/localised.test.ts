import { describe, expect, test } from "vitest";
import { localeOf, localised, plainHref } from "./localised";

const en = { locale: "en" } as const;
const zh = { locale: "zh" } as const;

describe("an address in a language", () => {
  test.each([
    ["/", "/en"],
    ["/?layer=stated", "/en?layer=stated"],
    ["/#main", "/en#main"],
    ["/regions/420000?inferred=hide", "/en/regions/420000?inferred=hide"],
    ["/embed/map", "/en/embed/map"],
    ["/en/regions/420000", "/en/regions/420000"],
    ["/enterprises", "/en/enterprises"],
  ])("%s is %s", (plain, english) => {
    expect(localised(en, plain)).toBe(english);
    expect(localised(zh, plain)).toBe(plain);
  });

  test.each([
    ["/api/v1/map?scope=100000", "/api/v1/map?scope=100000&lang=en"],
    ["/pictures/map.svg", "/pictures/map.svg?lang=en"],
    ["/about/changes.atom", "/about/changes.atom?lang=en"],
    ["/about/changes", "/en/about/changes"],
    ["#main", "#main"],
    ["https://example.org/", "https://example.org/"],
    ["//example.org/", "//example.org/"],
    ["/desk", "/desk"],
    ["/geo/china.svg", "/geo/china.svg"],
  ])("%s is %s", (plain, english) => {
    expect(localised(en, plain)).toBe(english);
    expect(localised(zh, plain)).toBe(plain);
  });

  test.each(["/", "/?view=tiles", "/financing", "/regions/420000#map"])("%s comes back", (plain) => {
    expect(plainHref(localised(en, plain))).toBe(plain);
    expect(plainHref(plain)).toBe(plain);
  });

  test("only a language's own name is one", () => {
    expect(["/en", "/en/financing", "/en?view=tiles", "/zh", "/fr", "/enx"].map(localeOf)).toEqual([
      "en",
      "en",
      "en",
      "zh",
      "zh",
      "zh",
    ]);
  });
});
