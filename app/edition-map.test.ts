import { createElement } from "react";
import { expect, test } from "vitest";
import { MapSection } from "@/components/map/map-section";
import { renderMarkup } from "@/components/picture/render-picture";
import { getMap } from "@/db/queries/map";
import { zh } from "@/lib/text/zh/dictionary";

const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, "");

async function page(period: string, scope = "100000"): Promise<string> {
  const view = { layer: "recorded", period } as const;
  const shapes = { sheet: null, note: "" };
  const map = await getMap(zh, view, scope);
  return renderMarkup(
    createElement(MapSection, { locale: "zh", asked: { ...view, view: "map", inferred: "show" }, map, shapes }),
  );
}

test.each([
  ["patent-week-13", "2019年11月30日—12月6日 · 主题“知识产权助推实体经济高质量发展”"],
  ["patent-week-8", "主题未载明"],
  [
    "ip-week-2019",
    "主题“Providing Stringent IP Protection and Creating a First-Class Business Environment”（译文或外文，非原文）",
  ],
])("the map of %s says its theme beside its days", async (period, words) => {
  expect(textOf(await page(period))).toContain(words);
});

test("all together has no theme and no sources of one edition", async () => {
  const all = await page("all");
  expect(textOf(all)).not.toContain("主题");
  expect(all).not.toContain("data-read");
});

test.each(["100000", "420000"])(
  "the map of an edition names the sources that “not mentioned” rests on, in %s",
  async (scope) => {
    const [line = ""] = /<p[^>]*data-read.*?<\/p>/su.exec(await page("patent-week-13", scope)) ?? [];
    expect(line).toContain('href="/sources/cnipa-2019-12"');
    expect(textOf(line)).toMatch(/^“未提及”：读过的 1 个来源没有提到——《知识产权运营工作简报/u);
  },
);

test("many sources are counted at once and named on asking, none left out", async () => {
  const [list = ""] = /<details[^>]*data-read.*?<\/details>/su.exec(await page("ip-week-2023")) ?? [];
  expect(textOf(list)).toContain("读过的 7 个来源没有提到");
  expect(list.match(/href="\/sources\//g)).toHaveLength(7);
});
