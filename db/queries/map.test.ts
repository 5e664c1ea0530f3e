import { expect, test } from "vitest";
import { layerIds } from "@/lib/record/layers";
import type { MapData } from "@/lib/map/data";
import { getMap } from "./map";

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
  for (const layer of layerIds) {
    const newest = await getMap({ layer, period: null });
    const periods = newest.words.periods.map((item) => item.period);
    for (const period of periods.length === 0 ? [null] : periods)
      tables.push(toTable(await getMap({ layer, period })));
  }
  await expect(`${tables.join("\n\n")}\n`).toMatchFileSnapshot("snapshots/layers.txt");
});

test("the legend counts every region exactly once among its classes and statuses", async () => {
  for (const layer of layerIds) {
    const { legend, regions } = await getMap({ layer, period: null });
    const counted = legend.filter(({ kind }) => kind !== "mark").flatMap(({ members }) => members);
    const unshaded = regions.filter(({ mark, class: of }) => mark === "other-basis" && of === null);
    expect(counted.length + unshaded.length).toBeGreaterThanOrEqual(34);
    expect(new Set(counted).size).toBe(counted.length);
  }
});

test("hiding what is inferred silences no region: it says that its figures are hidden", async () => {
  const all = await getMap({ layer: "latest", period: null });
  const stated = await getMap({ layer: "latest", period: null, inferred: "hide" });
  expect(stated.inferred).toBe("hide");
  expect(stated.coverage).toEqual(all.coverage);
  const hidden = stated.regions.filter(({ figure }) => figure.startsWith("已隐藏"));
  expect(hidden.length).toBeGreaterThan(0);
  for (const { value, status } of hidden) expect([value, status]).toEqual([null, "mentioned-without-number"]);
  expect(stated.regions.filter(({ period }) => period?.includes("推定"))).toEqual([]);
  expect((await getMap({ layer: "recorded", period: null, inferred: "hide" })).regions).toEqual(
    (await getMap({ layer: "recorded", period: null })).regions,
  );
});
