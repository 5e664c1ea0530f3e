import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "./client";
import type { Database } from "./client";
import { loadFacts } from "./load/seed";
import { migrateDatabase } from "./migrate";

let folder: string;
let database: Database;

/** A database as it was before editions had versions, with one of each kind of row that refers to another. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhiyun-editions-"));
  const old = join(folder, "migrations");
  cpSync(join(import.meta.dirname, "migrations"), old, { recursive: true });
  const path = join(old, "meta/_journal.json");
  const journal: { entries: unknown[] } = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 4) }));
  database = openDatabase(join(folder, "old.sqlite"), { create: true });
  migrate(database, { migrationsFolder: old });
  database.$client.exec(`
    insert into regions values ('100000','中国','中国','nation','国',null,'zg','zg',null,null);
    insert into regions values ('420000','湖北省','湖北','province','省','100000','hubei','hb',null,null);
    insert into campaigns values ('patent-week-13','第十三届中国专利周','主题','2019-11-30','2019-12-06','国家知识产权局');
    insert into sources (id, kind, title, title_is_ours) values ('s','bulletin','简报',0);
    insert into records values ('a1','activity'), ('o1','observation'), ('c1','claim');
    insert into activities (id, version, recorded_at, origin, author, reason, title, region, campaign, year_inferred, source)
      values ('a1',1,'2020-01-01T00:00:00.000Z','import','someone','why','培训班','420000','patent-week-13',0,'s');
    insert into activity_types values (1,'training');
    insert into activity_organisations values (1,0,'某局','host');
    insert into observations (id, version, recorded_at, origin, author, reason, region, indicator, completeness, start_inferred, end_inferred, basis, status, value, unit, qualifier, source)
      values ('o1',1,'2020-01-01T00:00:00.000Z','import','someone','why','420000','patent_pledge_amount','unstated',0,0,'loan','reported','1','元','exact','s');
    insert into claims (id, version, recorded_at, origin, author, reason, observation, kind, literal, source)
      values ('c1',1,'2020-01-01T00:00:00.000Z','import','someone','why','o1','growth','增长','s');
    insert into documents values ('${"a".repeat(64)}','s','bulletin','{}',null,'f.txt','utf-8','text','[]','[]','published',1,'t','someone');
    insert into proposals (id, document, kind, content, quote, start, end, rule, state, revision, record)
      values ('p1','${"a".repeat(64)}','activity','{"kind":"activity"}','q',0,1,'r','accepted',1,'a1');`);
  migrateDatabase(database, join(folder, "old.sqlite"));
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
