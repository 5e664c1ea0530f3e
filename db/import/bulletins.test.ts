import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { baseUnit, shiftDecimal } from "@/lib/record/quantity";
import type { Parsed } from "@/lib/review/review";
import { readPlaces } from "./places";
import { prepareFile } from "./prepare-file";

/**
 * Fictional bulletins of several provinces, years and layouts, read as files are, and held against what a person reads in
 * them. `BULLETIN=path` tries the text of cnipa-2019-12, which is not in the repository, against the facts we ship.
 */

const folder = join(import.meta.dirname, "bulletins");
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

const places = readPlaces();
const readGold = (path: string) => z.array(goldRow).parse(parse(readFileSync(path), { columns: true }));
const bare = (title: string) => title.replace(/[“”《》\s]/g, "");

/** How alike two titles are, from 0 to 1: one holds the other, or so many of their pairs of characters agree. */
function likeness(a: string, b: string): number {
  const [x, y] = [bare(a), bare(b)];
  if (x.includes(y) || y.includes(x)) return 1;
  const pairs = (text: string) =>
    new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
  const [p, q] = [pairs(x), pairs(y)];
  return (2 * [...p].filter((pair) => q.has(pair)).length) / (p.size + q.size);
}

function scoreActivities(parsed: Parsed, gold: readonly GoldRow[]) {
  const left = [...parsed.activities];
  const wanted = gold.filter((row) => row.kind === "activity");
  let [hits, placed] = [0, 0];
  for (const row of wanted) {
    const isThere = (each: (typeof left)[number]) =>
      each.region === row.region && (each.city ?? "") === row.city;
    // A title of ours may be in other words than the text; the place then has to agree.
    const score = (each: (typeof left)[number]) => likeness(each.title, row.key) + (isThere(each) ? 0.4 : 0);
    const match = left.toSorted((a, b) => score(b) - score(a))[0];
    if (match === undefined || score(match) < 0.75) continue;
    left.splice(left.indexOf(match), 1);
    hits += 1;
    if (isThere(match)) placed += 1;
  }
  return { f1: (2 * hits) / (wanted.length + parsed.activities.length), placed: placed / hits };
}

function scoreObservations(parsed: Parsed, gold: readonly GoldRow[]): number {
  const left = [...parsed.observations];
  const wanted = gold.filter((row) => row.kind === "observation");
  let hits = 0;
  for (const row of wanted) {
    const at = left.findIndex(
      (each) =>
        each.value === row.value &&
        (each.indicator ?? "") === row.key &&
        (each.region ?? "") === row.region &&
        (each.periodStart ?? "") === row.from &&
        (each.periodEnd ?? "") === row.to,
    );
    if (at < 0) continue;
    left.splice(at, 1);
    hits += 1;
  }
  // A quantity that no indicator of ours fits is proposed for a reader to fold; only one that claims an indicator can be false.
  const claimed = left.filter((each) => each.indicator !== null).length;
  return (2 * hits) / (wanted.length + hits + claimed);
}

const read = (path: string) => prepareFile(path, readFileSync(path), places);
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));

describe("bulletins nobody wrote", () => {
  test.each(names)("%s", async (name) => {
    const { parsed, text } = await read(join(folder, name));
    const gold = readGold(join(folder, name.replace(".txt", ".gold.csv")));
    const { f1, placed } = scoreActivities(parsed, gold);
    expect({ f1: f1 >= 0.9, placed: placed >= 0.97 }, `${f1} ${placed}`).toEqual({ f1: true, placed: true });
    expect(scoreObservations(parsed, gold)).toBeGreaterThanOrEqual(0.9);
    const open = parsed.numerals.filter((each) => each.role === "open");
    expect(open.map((each) => text.slice(each.start - 9, each.end + 9))).toEqual([]);
  });
});

test("every numeral of a text is accounted for once, in order", async () => {
  const { parsed, text } = await read(join(folder, names[0] ?? ""));
  let end = 0;
  for (const each of parsed.numerals) {
    expect(each.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, each.start)).not.toMatch(/\d/);
    end = each.end;
  }
});

const own = process.env["BULLETIN"];
const source = "cnipa-2019-12";
const factRow = z.object({ source: cell, region: cell });

test.each(names)(
  "what %s proposes are quantities, each once, and none is a date or an ordinal",
  async (name) => {
    const { parsed } = await read(join(folder, name));
    const figures = [...parsed.observations, ...parsed.growth, ...parsed.policy];
    for (const { literal, value } of figures) {
      expect(value).not.toBeNull();
      expect(literal).not.toMatch(/^第|[年月]\d{1,2}[月日]|^\d{4}年$/);
    }
  },
);

test.skipIf(own === undefined)("the shipped facts of 2019 No. 12 are found in its text", async () => {
  const { parsed } = await read(own ?? "");
  const rows = (name: string) =>
    z
      .array(factRow.catchall(cell))
      .parse(parse(readFileSync(join("db/data", `${name}.csv`)), { columns: true }))
      .filter((row) => row.source === source);
  const blank = { kind: "activity" as const, from: "", to: "", value: "" };
  const activities = rows("activities").map((row) =>
    Object.assign({ key: row["title"] ?? "", region: row.region, city: row["city"] ?? "" }, blank),
  );
  const { f1, placed } = scoreActivities(parsed, activities);
  expect(f1).toBeGreaterThanOrEqual(0.97);
  expect(placed).toBe(1);
  for (const row of rows("observations").filter((each) => each["status"] === "reported")) {
    const { unit, places: shift } = baseUnit(row["unit"] ?? "");
    const found = parsed.observations.filter(
      (each) => each.indicator === row["indicator"] && each.value === shiftDecimal(row["value"] ?? "", shift),
    );
    expect({ id: row["id"], found: found.length }).toEqual({ id: row["id"], found: 1 });
    expect(found[0]).toMatchObject({ region: row.region, unit, qualifier: row["qualifier"] });
  }
});
