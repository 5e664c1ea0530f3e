import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalAddress, ownAddress } from "./canonical";

const of = (address: string) => {
  const { pathname, searchParams } = new URL(address, "http://x.test");
  return canonicalAddress(pathname, searchParams);
};

test.each([
  ["/?layer=recorded", "/"],
  ["/?utm_source=x&fbclid=1", "/"],
  ["/?period=2015&layer=patent_pledge_amount", "/?layer=patent_pledge_amount&period=2015"],
  ["/financing?regions=441900&regions=320500&unit=yi", "/financing?regions=441900,320500"],
  ["/about?x=1", "/about"],
  ["/financing/add?q=%E6%B9%96&regions=441900&x=1", "/financing/add?regions=441900&q=%E6%B9%96"],
])("%s is %s", (given, meant) => expect(of(given)).toBe(meant));

test("a value that cannot be read stays, for the page says that it was left out", () => {
  expect(of("/?layer=heat&x=1")).toBe("/?layer=heat");
  expect(ownAddress("/", new URLSearchParams("layer=heat&x=1"))).toBe("/");
});

test("an unknown name stays for the API, which refuses it", () => {
  expect(of("/api/v1/map?b=1&a=2")).toBe("/api/v1/map?a=2&b=1");
  expect(of("/pictures/map.svg?x=1")).toBe("/pictures/map.svg?x=1");
});

test("LAW: the canonical address of a canonical address is itself, and both call one address their own", () => {
  const path = fc.constantFrom(
    "/",
    "/financing",
    "/activities",
    "/search",
    "/regions/420000",
    "/api/v1/map",
    "/nowhere",
  );
  const name = fc.constantFrom(
    "layer",
    "period",
    "regions",
    "region",
    "q",
    "page",
    "__proto__",
    "toString",
    "x",
  );
  const query = fc.array(fc.tuple(name, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 5 });
  fc.assert(
    fc.property(path, query, (where, pairs) => {
      const once = canonicalAddress(where, new URLSearchParams(pairs));
      const [, queryOfOnce = ""] = once.split("?");
      const own = ownAddress(where, new URLSearchParams(pairs));
      return of(once) === once && own === ownAddress(where, new URLSearchParams(queryOfOnce));
    }),
  );
});
