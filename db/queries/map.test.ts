import { expect, test } from "vitest";
import { layerIds } from "@/lib/layers";
import type { MapData } from "@/lib/map-data";
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
