import { expect, test } from "vitest";
import { countParts, formatSitemap, formatSitemapIndex } from "./sitemap";

const addresses = Array.from({ length: 7 }, (_, index) => ({
  address: `https://x.test/?a=${index}&b=<`,
  twins: { en: `https://x.test/en?a=${index}&b=<` },
}));
const locations = (xml: string | undefined) =>
  [...(xml ?? "").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, text]) => text);

test("every address stands in one file, in order, escaped", () => {
  const parts = Array.from({ length: countParts(addresses, 3) }, (_, index) =>
    formatSitemap(addresses, index + 1, 3),
  );
  expect(parts.map((part) => locations(part).length)).toEqual([3, 3, 1]);
  expect(parts.flatMap(locations)).toEqual(
    addresses.map((_, index) => `https://x.test/?a=${index}&amp;b=&lt;`),
  );
  expect(formatSitemap(addresses, 4, 3)).toBeUndefined();
  expect(parts[0]).toContain(
    '<xhtml:link rel="alternate" hreflang="en" href="https://x.test/en?a=0&amp;b=&lt;"/></url>',
  );
});

test("as many as fit make one file", () => {
  expect(countParts(addresses, 7)).toBe(1);
  expect(countParts(addresses, 6)).toBe(2);
  expect(locations(formatSitemap(addresses))).toHaveLength(7);
});

test("the index names files, not pages", () => {
  const index = formatSitemapIndex(["https://x.test/sitemap/1.xml"]);
  expect(index).toContain("<sitemapindex xmlns=");
  expect(index).toContain("<sitemap><loc>https://x.test/sitemap/1.xml</loc></sitemap>");
});
