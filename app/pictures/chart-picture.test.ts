import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { renderPicture } from "@/components/picture/render-picture";
import { parsePanelView } from "@/lib/address/views";
import { getChartPicture } from "./chart-picture";
import { zh } from "@/lib/text/zh/dictionary";

const ask = (query: string) =>
  getChartPicture(
    zh,
    parsePanelView(Object.fromEntries(new URLSearchParams(query))).view,
    "https://example.org",
  );

async function draw(query: string): Promise<string> {
  const picture = await ask(query);
  if ("problem" in picture) throw new Error(picture.problem.param);
  return renderPicture(picture.drawing);
}

test("a series keeps its figures as written and says which part of a year is meant", async () => {
  const svg = await draw("regions=441900");
  expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
  const text = svg.replaceAll(/<[^>]*>/g, "");
  for (const words of [
    "东莞 · 专利质押融资额",
    "64.9319 亿元",
    "27.273597 亿元",
    "27.9945 亿元",
    "非全年的是：截至2019年10月（起点推定）",
    "来源：国家知识产权局运用促进司",
    "https://example.org/financing?regions=441900",
  ])
    expect(text).toContain(words);
  expect(svg).not.toMatch(/var\(|font-family:inherit/);
});

test("one year of one tier is drawn apart from the others", async () => {
  const svg = await draw("view=year&indicator=patent_pledge_amount&period=2015&level=province");
  expect(svg).toContain("2015 年 · 专利质押融资额 · 省级");
  expect(svg).toContain("80.26 亿元");
  expect(svg).not.toContain("560 亿元");
});

test.each([
  ["view=table&regions=441900", "view"],
  ["regions=441900&panel=x", "panel"],
  ["regions=999999", "regions"],
  ["", "panel"],
])("%s has no picture", async (query, param) => {
  expect(await ask(query)).toMatchObject({ problem: { param } });
});
