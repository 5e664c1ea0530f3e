import { describe, expect, test } from "vitest";
import { classOf } from "@/lib/map/breaks";
import { getIndicator } from "@/lib/record/indicators";
import { latestIndicators, layerIds } from "@/lib/record/layers";
import type { MapData } from "@/lib/map/data";
import { getMap } from "./map";
import { zh } from "@/lib/text/zh/dictionary";

/** Every layer and period of the nation as a table: a changed class, status or count is read here before it is seen on a map. */
function toTable({ layer, period, coverage, legend, regions }: MapData): string {
  const rows = regions
    .filter(({ status }) => status !== "not-mentioned")
    .map(({ short, class: of, mark, status, figure }) => [short, of ?? "–", mark, status, figure].join("\t"));
  return [
    `# ${layer} ${period ?? ""} · ${coverage.known}/${coverage.of}`,
    legend.map((item) => `${item.label} ${item.members.length}`).join(" | "),
    ...rows,
  ].join("\n");
}

test("every layer and period, as a table", async () => {
  const tables: string[] = [];
  const offered = (await getMap(zh, { layer: null, period: null })).layers.filter(({ known }) => known > 0);
  for (const { layer } of offered) {
    const newest = await getMap(zh, { layer, period: null });
    const periods = newest.words.periods.map((item) => item.period);
    for (const period of periods.length === 0 ? [null] : periods)
      tables.push(toTable(await getMap(zh, { layer, period })));
  }
  await expect(`${tables.join("\n\n")}\n`).toMatchFileSnapshot("snapshots/layers.txt");
});

test("the legend counts every region exactly once among its classes and statuses", async () => {
  for (const layer of layerIds) {
    const { legend, regions } = await getMap(zh, { layer, period: null });
    const counted = legend.filter(({ kind }) => kind !== "mark").flatMap(({ members }) => members);
    const unshaded = regions.filter(({ mark, class: of }) => mark === "other-basis" && of === null);
    expect([...counted, ...unshaded.map(({ adcode }) => adcode)].toSorted()).toEqual(
      regions.map(({ adcode }) => adcode).toSorted(),
    );
  }
});

test("hiding what is inferred silences no region: it says that its figures are hidden", async () => {
  const all = await getMap(zh, { layer: "latest", period: null });
  const stated = await getMap(zh, { layer: "latest", period: null, inferred: "hide" });
  expect(stated.inferred).toBe("hide");
  expect(stated.coverage).toEqual(all.coverage);
  const hidden = stated.regions.filter(({ figure }) => figure.startsWith("已隐藏"));
  expect(hidden.length).toBeGreaterThan(0);
  for (const { value, status } of hidden) expect([value, status]).toEqual([null, "mentioned-without-number"]);
  expect(stated.regions.filter(({ period }) => period?.includes("推定"))).toEqual([]);
  expect((await getMap(zh, { layer: "recorded", period: null, inferred: "hide" })).regions).toEqual(
    (await getMap(zh, { layer: "recorded", period: null })).regions,
  );
});

describe("the newest known", () => {
  const asked = { layer: "latest", period: null };
  const scopes = ["100000", "420000", "440000", "320000", "370000"];

  test("its indicators have one unit and one scale, or a colour would not be a value", () => {
    const scales = latestIndicators.map(getIndicator).map(({ unit, breaks }) => [unit, ...breaks].join());
    expect(new Set(scales).size).toBe(1);
    expect(scales[0]).not.toBe("元");
  });

  test.each(scopes)(
    "a colour of %s is the value by the scale of its indicator, never the year",
    async (scope) => {
      const breaks = getIndicator(latestIndicators[0] ?? "").breaks;
      const { regions } = await getMap(zh, asked, scope);
      const shaded = regions.filter(({ class: of }) => of !== null);
      expect(shaded.length).toBeGreaterThan(0);
      for (const { short, value, tag, class: of } of shaded) {
        expect([short, of]).toEqual([short, value === null ? null : classOf(value, breaks)]);
        expect([short, tag]).toEqual([short, expect.stringContaining(String(Number(value) / 1e8).slice(0, 2))]);
      }
    },
  );

  test.each(scopes)("in %s a part of a year and a sum of years have marks of their own", async (scope) => {
    const { regions } = await getMap(zh, asked, scope);
    const numbered = regions.filter(({ value, mark }) => value !== null && mark !== "other-basis");
    for (const { short, value, mark, period, tagNote } of numbered) {
      expect([short, value, tagNote]).toEqual([short, value, expect.stringMatching(/(19|20)\d\d/)]);
      const isYear = /^(19|20)\d\d年(（推定）)? · /.test(period ?? "");
      if (!isYear)
        expect([short, period, mark]).toEqual([short, period, expect.stringMatching(/partial|cumulative/)]);
      else expect([short, period, mark]).toEqual([short, period, expect.stringMatching(/plain|approximate/)]);
    }
  });

  test.each(scopes.flatMap((scope) => [[scope, "show"] as const, [scope, "hide"] as const]))(
    "in %s with what is inferred on %s there is one count: of the layer, of the map, of the coverage",
    async (scope, inferred) => {
      const { layers, regions, coverage } = await getMap(zh, { ...asked, inferred }, scope);
      const known = regions.filter(({ value }) => value !== null).length;
      expect(layers.find(({ layer }) => layer === "latest")?.known).toBe(known);
      const silent = regions.filter(({ value, status }) => value === null && status !== "not-mentioned").length;
      expect(coverage.known).toBe(known + silent);
    },
  );
});
