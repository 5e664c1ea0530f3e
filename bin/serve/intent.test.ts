import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { loader, onIntent } from "./intent";
import { startOnIntent } from "./intent-loader";

const head =
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/m.js"/><link rel="stylesheet" href="/a.css"/><script src="/_next/static/chunks/a.js" async=""></script><script src="/_next/static/chunks/old.js" noModule=""></script>';
const modules =
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"],"runtimeModuleIds":[9]});</script><script src="/_next/static/chunks/m.js" async="" id="main"></script>';
const tree = (...parts: string[]) =>
  ["(self.__next_f=self.__next_f||[]).push([0])", ...parts.map((part) => `self.__next_f.push(${part})`)]
    .map((text) => `<script>${text}</script>`)
    .join("");
const pageOf = (scripts: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body><p>文</p>${scripts}</body></html>`;

const programOf = (html: string): unknown =>
  JSON.parse(/<script type="application\/json" id="program">(.*?)<\/script>/s.exec(html)?.[1] ?? "null");

test("what the framework needs travels as data, in order, and nothing is asked for", () => {
  const { html, scriptHashes } = onIntent(
    pageOf(modules + tree(String.raw`[1,"1:\"\u003c/script>\"\n"]`, '[1,"2:x"]', '[3,"AA=="]')),
  );
  expect(programOf(html)).toEqual({
    scripts: [
      { src: "/_next/static/chunks/a.js", async: "" },
      { src: "/_next/static/chunks/m.js", async: "", id: "main" },
    ],
    modules: [{ otherChunks: ["a.js"], runtimeModuleIds: [9] }],
    tree: [[0], [1, '1:"</script>"\n'], [1, "2:x"], [3, "AA=="]],
  });
  expect(html).not.toMatch(/<script[^>]* src=|rel="preload"/);
  expect(html).toContain('<p>文</p><script type="application/json"');
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(scriptHashes).toHaveLength(2);
});

test("every page has the same hashes, whatever stands in it", () => {
  const first = onIntent(pageOf(modules + tree('[1,"a"]')));
  const second = onIntent(pageOf(modules + tree('[1,"b"]', '[1,"$&$1"]')));
  expect(second.scriptHashes).toEqual(first.scriptHashes);
  expect(programOf(second.html)).toMatchObject({ tree: [[0], [1, "b"], [1, "$&$1"]] });
});

for (const [what, script] of [
  ["a script of another kind", "<script>$RC('a','b')</script>"],
  ["a push of something computed", "<script>self.__next_f.push([1,location.href])</script>"],
  ["a second statement behind a push", '<script>self.__next_f.push([1,"a"]);alert([1])</script>'],
] as const)
  test(`${what}: the page stays whole, and each inline script of it has its hash`, () => {
    const page = pageOf(modules + tree('[1,"a"]') + script);
    const { html, scriptHashes } = onIntent(page);
    expect(html).toBe(page);
    expect(scriptHashes).toHaveLength(4);
  });

test("a page without a program is left as it is", () => {
  const page = '<html><body><script type="application/ld+json">{}</script></body></html>';
  expect(onIntent(page)).toEqual({ html: page, scriptHashes: [] });
});

const words = (text: string) => [...text.matchAll(/"[^"\n]*"|'[^'\n]*'/g)].map(([word]) => word.slice(1, -1));

test("the loader is a program of its own, under 1 kB packed, with every word as it was written", () => {
  expect(() => new Function(loader)).not.toThrow();
  expect(gzipSync(loader, { level: 9 }).length).toBeLessThan(1024);
  const spaced = words(String(startOnIntent)).filter((word) => word.includes(" "));
  expect(spaced.length).toBeGreaterThan(0);
  for (const word of spaced) expect(loader).toContain(word);
});
