import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Parsed } from "@/lib/review/review";
import { readPlaces } from "./places";
import { prepareFile } from "./prepare-file";

/**
 * Texts in other voices than a bulletin's, each with a gold table that was written before the reader saw it. The floors
 * are what it reaches today, docs/reader-of-bulletins.md tells the first score; none of them may fall.
 */

const folder = join(import.meta.dirname, "voices");
const cell = z.string();
const goldRow = z.object({
  kind: z.enum(["activity", "observation"]),
  key: cell,
  region: cell,
  city: cell,
  from: cell,
  to: cell,
  value: cell,
});
type GoldRow = z.output<typeof goldRow>;

/** How much of `key` stands in one stretch of `text`, from 0 to 1. */
function stretchOf(key: string, text: string): number {
  let best = 0;
  for (let i = 0; i < key.length; i += 1)
    while (i + best < key.length && text.includes(key.slice(i, i + best + 1))) best += 1;
  return best / Math.max(1, key.length);
}

function countActivities({ activities }: Parsed, gold: readonly GoldRow[]) {
  const left = [...activities];
  const wanted = gold.filter((row) => row.kind === "activity");
  let [found, placed] = [0, 0];
  for (const { key, region, city } of wanted) {
    const isThere = (each: (typeof left)[number]) => each.region === region && (each.city ?? "") === city;
    const score = (each: (typeof left)[number]) => {
      const alike = stretchOf(key, `${each.title}|${each.quote}`);
      return alike < 0.6 ? 0 : alike + (isThere(each) ? 0.5 : 0);
    };
    const best = left.toSorted((a, b) => score(b) - score(a))[0];
    if (best === undefined || score(best) === 0) continue;
    left.splice(left.indexOf(best), 1);
    found += 1;
    if (isThere(best)) placed += 1;
  }
  return { wanted: wanted.length, found, placed, proposed: activities.length };
}

function countFigures({ observations }: Parsed, gold: readonly GoldRow[]) {
  const left = [...observations];
  const wanted = gold.filter((row) => row.kind === "observation");
  let [found, whole] = [0, 0];
  for (const { key, region, from, to, value } of wanted) {
    const isWhole = (each: (typeof left)[number]) =>
      (each.region ?? "") === region &&
      (each.indicator ?? "") === key &&
      (key === "" || ((each.periodStart ?? "") === from && (each.periodEnd ?? "") === to));
    const same = left.filter((each) => each.value === value);
    const best = same.find(isWhole) ?? same[0];
    if (best === undefined) continue;
    left.splice(left.indexOf(best), 1);
    found += 1;
    if (isWhole(best)) whole += 1;
  }
  return { wanted: wanted.length, found, whole };
}

async function readAll() {
  const places = readPlaces();
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return Promise.all(
    files.map(async (name) => {
      const path = join(folder, name);
      const rows: unknown = parse(readFileSync(path.replace(".txt", ".gold.csv")), { columns: true });
      const { parsed } = await prepareFile(name, readFileSync(path), places);
      return { name, parsed, gold: z.array(goldRow).parse(rows) };
    }),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

test("twelve voices nobody tuned for are read no worse than before", async () => {
  const texts = await readAll();
  const activities = texts.map(({ parsed, gold }) => countActivities(parsed, gold));
  const figures = texts.map(({ parsed, gold }) => countFigures(parsed, gold));
  const total = (key: "wanted" | "found" | "placed" | "proposed") => sum(activities.map((each) => each[key]));
  const f1 = (2 * total("found")) / (total("wanted") + total("proposed"));
  expect(f1).toBeGreaterThanOrEqual(0.82);
  expect(total("placed") / total("found")).toBeGreaterThanOrEqual(0.9);
  expect(sum(figures.map(({ found }) => found))).toBe(sum(figures.map(({ wanted }) => wanted)));
  expect(sum(figures.map(({ whole }) => whole))).toBeGreaterThanOrEqual(75);
});

test("what the top tier says of these texts is in their gold", async () => {
  for (const { name, parsed, gold } of await readAll()) {
    for (const { value, region, indicator, tier } of parsed.observations.filter((each) => each.tier === 1)) {
      const row = gold.find((each) => each.value === value && each.region === region && each.key === indicator);
      expect({ name, value, tier, isGold: row !== undefined }).toEqual({ name, value, tier, isGold: true });
    }
  }
});
