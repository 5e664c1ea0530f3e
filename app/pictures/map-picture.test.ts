import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { renderPicture } from "@/components/picture/render-picture";
import { getBoundaries } from "@/db/queries/boundaries";
import { getFrame } from "@/lib/map/frame";
import { layerIds } from "@/lib/record/layers";
import { getMapPicture } from "./map-picture";
import type { AskedMap } from "./map-picture";
import { rasterise } from "./raster";
import { zh } from "@/lib/text/zh/dictionary";

const origin = "https://example.org";

async function draw(scope: string, asked: Partial<AskedMap> = {}): Promise<string> {
  const picture = await getMapPicture(zh, scope, { layer: null, period: null, ...asked }, origin);
  if ("problem" in picture) throw new Error(picture.problem.param);
  return renderPicture(picture.drawing);
}

const textOf = (svg: string) => svg.replaceAll(/<[^>]*>/g, "");

describe("the nation", () => {
  test.each(layerIds)("%s is well-formed XML with a shape for each of 34 provinces", async (layer) => {
    const svg = await draw("100000", { layer });
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(
      new Set([...svg.matchAll(/d="M[^"]*"[^>]*data-region="(\d+)"/g)].map(([, adcode]) => adcode)).size,
    ).toBe(34);
    expect(svg).not.toMatch(/var\(|href=|class=/);
  });

  test("says title, period, legend with counts, coverage, source, boundary note, date and address", async () => {
    const text = textOf(await draw("100000", { layer: "recorded", period: "patent-week-13" }));
    for (const words of [
      "来源记载了 13 个省份的 75 条活动",
      "第十三届中国专利周 · 2019年11月30日—12月6日",
      "记载条目",
      "10 条以上1",
      "未提及21",
      "13 / 34 个省级区域有记载",
      "来源：国家知识产权局运用促进司",
      "示意图，边界不作为依据",
      "数据截至",
      "南海诸岛",
      "https://example.org/",
    ])
      expect(text).toContain(words);
  });

  test("names who is shown: of a month its table, of all editions every publisher, of one edition its own", async () => {
    const sourceOf = async (asked: Partial<AskedMap>) =>
      /来源：([^。]*?)(?:等 \d+ 个来源|知运图)/.exec(textOf(await draw("100000", asked)))?.[0] ?? "";
    expect(await sourceOf({ layer: "valid_invention_patents", period: "2014-09" })).toContain("国家知识产权局");
    expect(await sourceOf({ layer: "recorded", period: "all" })).toMatch(/等 \d{2} 个来源/);
    expect(await sourceOf({ layer: "recorded", period: "patent-week-13" })).not.toContain("个来源");
  });

  test("hatches a province nobody mentions and prints no number for it", async () => {
    const svg = await draw("100000", { layer: "recorded", period: "patent-week-13" });
    expect(svg).toMatch(/fill="url\(#hatch-not-mentioned\)" data-region="440000"/);
    const [, label = ""] = /data-label="440000"[^>]*>(.*?)<\/g>/.exec(svg) ?? [];
    expect(textOf(label)).toBe("广东");
  });

  test("hatches a part of a year over its class and says which part", async () => {
    const svg = await draw("100000", { layer: "patent_pledge_amount", period: "2015" });
    expect(svg).toMatch(/fill="url\(#hatch-partial\)" data-region="610000"/);
    expect(textOf(svg)).toContain("2015年一季度");
  });

  test("keeps the word of an approximate figure, short on the map and whole in the list", async () => {
    const text = textOf(await draw("100000", { layer: "latest" }));
    for (const words of ["黑龙江超102022", "福建近450至2021", "近450亿元"]) expect(text).toContain(words);
  });

  test("the inset stands clear of Taiwan", async () => {
    const boundaries = await getBoundaries();
    const { inset } = boundaries === null ? { inset: null } : getFrame(boundaries.nation);
    const taiwan = boundaries?.nation.shapes["710000"]?.box;
    expect(inset?.box[0]).toBeGreaterThan((taiwan?.[0] ?? Infinity) + (taiwan?.[2] ?? 0));
  });
});

test("a province whose islands lie far outside its map can be rasterised", async () => {
  const outcome = await rasterise(await draw("460000", { layer: "recorded" }), 1);
  const png = "result" in outcome ? outcome.result : new Uint8Array();
  expect([...png.subarray(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
});

test("a province names itself and what is on none of its cities", async () => {
  const text = textOf(await draw("420000", { layer: "recorded" }));
  expect(text).toContain("湖北省 · ");
  expect(text).toContain("另有 5 条活动，来源没有写明在哪个城市");
});

test("tiles stand for 34 units without a boundary note", async () => {
  const svg = await draw("100000", { view: "tiles" });
  expect(svg.match(/data-region=/g)).toHaveLength(34);
  expect(svg).not.toContain("示意图，边界不作为依据");
});

test("a period without data is refused, and says what there is", async () => {
  const picture = await getMapPicture(zh, "100000", { layer: "patent_pledge_amount", period: "1999" }, origin);
  expect(picture).toMatchObject({ problem: { param: "period", values: ["1999"] } });
});
