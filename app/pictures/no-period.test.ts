import { expect, test } from "vitest";
import { renderMarkup } from "@/components/picture/render-picture";
import { MapSection } from "@/components/map/map-section";
import { getMap } from "@/db/queries/map";
import { getFinancing } from "@/db/queries/financing";
import { findRegion } from "@/db/queries/regions";
import { hasPeriod } from "@/lib/map/has-period";
import { getFinancingModel } from "@/lib/comparison/financing";
import { parseFinancingView, parseMapView, parseRegionView } from "@/lib/address/views";
import { createElement } from "react";
import { GET as mapJson } from "../api/v1/map/route";
import { answerMapEmbed } from "../[locale]/embed/answer-map";
import { answerMap } from "./answer-map";
import { findChart } from "./known-chart";
import { getShareMap } from "./share-map";
import { zh } from "@/lib/text/zh/dictionary";

const origin = "https://example.org";
const asked = { layer: "ip_pledge_amount", period: "2021" };
const query = "layer=ip_pledge_amount&period=2021";
const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, "");

test("a period without data is shown as that, with the nearest that have data as links, and nothing is swapped", async () => {
  const map = await getMap(zh, asked);
  expect([map.period, hasPeriod(map), map.coverage.known]).toEqual(["2021", false, 0]);
  expect(map.regions.every(({ value, status }) => value === null && status === "not-mentioned")).toBe(true);
  const shapes = { sheet: null, note: "" };
  const markup = await renderMarkup(
    createElement(MapSection, {
      locale: "zh",
      asked: { ...asked, view: "map", inferred: "show" },
      map,
      shapes,
    }),
  );
  expect(textOf(markup)).toContain("没有 2021 年");
  expect(textOf(markup)).not.toMatch(/2024 年知识产权/);
  const years = map.words.periods.map(({ period }) => period);
  expect(years).not.toContain("2021");
  const nearest = [...markup.matchAll(/href="([^"]*)"[^>]*data-nearest/g)].map(([, href]) => href);
  expect(nearest.length).toBeGreaterThan(0);
  for (const href of nearest) {
    const { period, layer } = parseMapView(
      Object.fromEntries(new URL(href?.replaceAll("&amp;", "&") ?? "", origin).searchParams),
    ).view;
    expect(layer).toBe(asked.layer);
    expect(years).toContain(period);
  }
});

test.each([
  ["patent-week-14", ["patent-week-13"], "第 14 届中国专利周"],
  ["patent-week-7", ["patent-week-8", "patent-week-6"], "第 7 届中国专利周"],
  ["ip-week-2016", ["ip-week-2018", "ip-week-2014"], "2016 年知识产权宣传周"],
  ["nonsense", ["ip-week-2024"], "nonsense"],
])("an edition nobody has heard of, %s, is near to %j", async (period, wanted, name) => {
  const view = { layer: "recorded", period };
  const map = await getMap(zh, view);
  const shapes = { sheet: null, note: "" };
  const markup = await renderMarkup(
    createElement(MapSection, { locale: "zh", asked: { ...view, view: "map", inferred: "show" }, map, shapes }),
  );
  expect(textOf(markup)).toContain(`没有 ${name} 的数据`);
  expect(textOf(markup)).not.toContain("全部已载入");
  const nearest = [...markup.matchAll(/href="[^"]*period=([^"&]*)[^"]*"[^>]*data-nearest/g)];
  expect(nearest.map(([, id]) => id)).toEqual(wanted);
});

test.each([
  ["420000", { layer: "patent_pledge_amount", period: "1999" }],
  ["100000", { layer: "recorded", period: "patent-week-99" }],
  ["100000", { layer: "latest", period: "2021" }],
  ["420000", { layer: null, period: "1999" }],
])("%s %j is not swapped either", async (scope, view) => {
  const map = await getMap(zh, view, scope);
  expect([map.period, hasPeriod(map), map.coverage.known]).toEqual([view.period, false, 0]);
});

test("the API refuses it with the same periods, picture and embed too", async () => {
  const { words } = await getMap(zh, asked);
  const allowed = words.periods.map(({ period }) => period).join(" | ");
  const request = (path: string) => new Request(`${origin}${path}`);
  for (const answer of [
    await mapJson(request(`/api/v1/map?${query}`)),
    await answerMap(request(`/pictures/map.svg?${query}`), "svg", "100000", parseMapView),
    await answerMapEmbed(zh, request(`/embed/map?${query}`), "100000", parseMapView),
    await answerMapEmbed(
      zh,
      request(`/embed/regions/420000?layer=ip_pledge_amount&period=1999`),
      "420000",
      parseRegionView,
    ),
  ])
    expect(answer.status).toBe(400);
  const { allowed: said } = await (await mapJson(request(`/api/v1/map?${query}`))).json();
  expect(said).toBe(allowed);
});

test("the card of a shared link says that there are no data for the period", async () => {
  const nation = await findRegion(zh, "100000");
  if (nation === undefined) throw new Error("no nation");
  const { drawing } = await getShareMap(zh, nation, asked, "wide");
  expect(textOf(await renderMarkup(drawing))).toContain("没有 2021 年");
});

test("the one-year view of a year without data stays at that year and offers the nearest", async () => {
  const { view: wanted } = parseFinancingView({ view: "year", period: "1999" });
  const { view, known, regions } = await getFinancing(zh, wanted);
  expect(view.period).toBe("1999");
  const { panels, years } = getFinancingModel(zh, known, regions, view);
  expect(panels).toEqual([]);
  expect(years).toContain("2015");
  const found = await findChart(zh, { ...wanted, panel: null, level: null });
  expect(found).toMatchObject({ problem: { param: "period", values: ["1999"], allowed: years.join(" | ") } });
});
