import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "./client";
import { loadFacts } from "./load/seed";
import { migrateDatabase } from "./migrate";
import { makeOldDatabase } from "./old-database.fixture";

let folder: string;
let database: Database;

/** A database as it was before editions had versions, with one of each kind of row that refers to another. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhiyun-editions-"));
  const path = join(folder, "old.sqlite");
  database = makeOldDatabase(path, 4, folder);
  migrateDatabase(database, path);
});
afterAll(() => {
  database.$client.close();
  rmSync(folder, { recursive: true });
});

const all = (sql: string) => database.$client.prepare(sql).all();

test("a database of before opens with every row and every reference in place", () => {
  expect(all("pragma foreign_key_check")).toEqual([]);
  expect(all("select id, version, series, number, theme_translated from campaigns")).toEqual([
    { id: "patent-week-13", version: 1, series: "patent-week", number: 13, theme_translated: 0 },
  ]);
  expect(all("select id, kind from records order by id")).toEqual([
    { id: "a1", kind: "activity" },
    { id: "c1", kind: "claim" },
    { id: "o1", kind: "observation" },
    { id: "patent-week-13", kind: "campaign" },
  ]);
  expect(all("select version_id, id, campaign, status from activities")).toEqual([
    { version_id: 1, id: "a1", campaign: "patent-week-13", status: "held" },
  ]);
  expect(all("select json_extract(content, '$.status') as status, record from proposals")).toEqual([
    { status: "held", record: "a1" },
  ]);
  expect(all("select count(*) as n from activity_types")).toEqual([{ n: 1 }]);
});

test("an edition that was said is not unsaid: rows end, and are neither rewritten nor deleted", () => {
  const run = (sql: string) => database.$client.exec(sql);
  expect(() => run("update campaigns set theme = '别的'")).toThrow(/append-only/);
  expect(() => run("delete from campaigns")).toThrow(/append-only/);
  expect(() => run("update activities set status = 'planned'")).toThrow(/append-only/);
});

test("the shipped editions load as versions, unknown days stay unknown, and loading again changes nothing", async () => {
  const first = await loadFacts(database);
  expect(first.campaigns).toMatchObject({ added: 18, changed: 1 });
  const again = await loadFacts(database);
  expect(again.campaigns).toMatchObject({ added: 0, changed: 0, unchanged: 19 });
  expect(
    all(`select id, starts_on, ends_on, theme, theme_translated, publisher from campaigns
      where superseded_at is null and id in ('ip-week-2018', 'patent-week-8', 'patent-week-1') order by id`),
  ).toEqual([
    {
      id: "ip-week-2018",
      starts_on: null,
      ends_on: null,
      theme: "倡导创新文化，尊重知识产权",
      theme_translated: 0,
      publisher: null,
    },
    expect.objectContaining({ id: "patent-week-1", theme_translated: 1 }),
    expect.objectContaining({ id: "patent-week-8", starts_on: "2014-11-17", ends_on: null, theme: null }),
  ]);
}, 60_000);
