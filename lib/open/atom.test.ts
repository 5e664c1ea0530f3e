import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeXml, formatAtom } from "./atom";

const entry = {
  id: "urn:a:1",
  title: "收录 <活动> & “数字”",
  updated: "2031-01-02T03:04:05.000Z",
  href: "https://a.test/?a=1&b=2",
  summary: "摘要",
};
const feed = {
  id: "urn:a",
  title: "记录",
  lang: "zh-CN",
  self: "https://a.test/f",
  page: "https://a.test/",
  author: "某",
};

test("a feed carries what Atom asks for, escaped, and is as new as its newest entry", () => {
  expect(
    formatAtom({ ...feed, entries: [entry, { ...entry, id: "urn:a:0", updated: "2030-01-01T00:00:00.000Z" }] }),
  ).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>urn:a</id>
  <title>记录</title>
  <updated>2031-01-02T03:04:05.000Z</updated>
  <author><name>某</name></author>
  <link rel="self" type="application/atom+xml" href="https://a.test/f"/>
  <link rel="alternate" type="text/html" href="https://a.test/"/>
${["urn:a:1 2031-01-02T03:04:05.000Z", "urn:a:0 2030-01-01T00:00:00.000Z"]
  .map((item) => item.split(" "))
  .map(
    ([id, updated]) => `  <entry>
    <id>${id}</id>
    <title>收录 &lt;活动&gt; &amp; “数字”</title>
    <updated>${updated}</updated>
    <link rel="alternate" type="text/html" href="https://a.test/?a=1&amp;b=2"/>
    <summary>摘要</summary>
  </entry>`,
  )
  .join("\n")}
</feed>
`);
});

test("no text breaks out of its element or brings what XML cannot carry", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      expect(escapeXml(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
      // oxlint-disable-next-line no-control-regex -- these are the characters meant
      expect(escapeXml(text)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uffff]/);
    }),
    { seed: 20311224, numRuns: 300 },
  );
});
