import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "../client";
import type { Database } from "../client";
import { migrateDatabase } from "../migrate";
import { dataFolder, loadFacts } from "./seed";

let folder: string;
let database: Database;

const file = (name: string) => join(folder, "data", name);
const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(file(name), change(readFileSync(file(name), "utf8")));
const load = () => loadFacts(database, join(folder, "data"));
const versions = (id: string) =>
  database.$client
    .prepare(
      "select version, literal, superseded_at is null as is_current, withdrawn_by, origin from observations where id = ? order by version",
    )
    .all(id);
const dump = () => database.$client.prepare("select * from observations order by version_id").all();

const dongguan = "441900-patent_pledge_amount-2018";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhiyun-"));
  cpSync(dataFolder, join(folder, "data"), { recursive: true });
  database = openDatabase(join(folder, "test.sqlite"), { create: true });
  migrateDatabase(database, join(folder, "test.sqlite"));
});
afterEach(() => {
  database.$client.close();
  rmSync(folder, { recursive: true });
});

describe("loading", () => {
  test("the same files again change nothing", async () => {
    const first = await load();
    const before = dump();
    const second = await load();
    expect(first.observations.added).toBe(before.length);
    expect(second.observations).toEqual({
      added: 0,
      changed: 0,
      withdrawn: 0,
      unchanged: before.length,
      kept: [],
    });
    expect(dump()).toEqual(before);
  });

  test("a changed row supersedes the version that was loaded from it", async () => {
    await load();
    edit("observations.csv", (text) => text.replace("27.273597 亿元", "27.273598 亿元"));
    expect((await load()).observations).toMatchObject({ added: 0, changed: 1, withdrawn: 0 });
    expect(versions(dongguan)).toMatchObject([
      { version: 1, literal: "27.273597 亿元", is_current: 0 },
      { version: 2, literal: "27.273598 亿元", is_current: 1 },
    ]);
  });

  test("a removed row is withdrawn, not deleted, and comes back as a new version", async () => {
    await load();
    const kept = readFileSync(file("observations.csv"), "utf8");
    const lines = kept.split("\n");
    edit("claims.csv", (text) =>
      text
        .split("\n")
        .filter((line) => !line.includes(dongguan))
        .join("\n"),
    );
    writeFileSync(
      file("observations.csv"),
      lines.filter((line) => !line.startsWith(`${dongguan},`)).join("\n"),
    );
    expect((await load()).observations).toMatchObject({ withdrawn: 1 });
    expect(versions(dongguan)).toMatchObject([{ version: 1, is_current: 0, withdrawn_by: "db/data" }]);
    writeFileSync(file("observations.csv"), kept);
    await load();
    expect(versions(dongguan)).toMatchObject([{ version: 1 }, { version: 2, is_current: 1 }]);
  });

  test("a corrected row is the first version and its correction the second, with its reason", async () => {
    const corrected = "pw13-hubei-02";
    const held = () =>
      database.$client
        .prepare("select version, starts_on, reason from activities where id = ? order by version")
        .all(corrected);
    const corrections = readFileSync(file("activity-corrections.csv"), "utf8");
    edit("activity-corrections.csv", (text) => `${text.split("\n")[0]}\n`);
    await load();
    expect(held()).toEqual([{ version: 1, starts_on: null, reason: "load" }]);
    writeFileSync(file("activity-corrections.csv"), corrections);
    await load();
    const both = [
      { version: 1, starts_on: null },
      { version: 2, starts_on: "2019-12-02", reason: expect.stringContaining("另一来源") },
    ];
    expect(held()).toMatchObject(both);
    expect((await load()).activities).toMatchObject({ changed: 0, added: 0 });
    expect(held()).toMatchObject(both);
  });

  test("a record that a person has edited is left as it is and reported", async () => {
    await load();
    database.$client.exec(`
      update observations set superseded_at = '2026-01-01' where id = '${dongguan}';
      insert into observations select null, id, 2, '2026-01-01', null, null, null, 'desk', null, 'editor', 'typo', region, indicator,
        period_start, period_end, completeness, start_inferred, end_inferred, basis, status, value, value_to, unit, qualifier,
        'by hand', source, page, paragraph, sentence, start, end, note from observations where id = '${dongguan}'`);
    expect((await load()).observations.kept).toEqual([]);
    edit("observations.csv", (text) => text.replace("27.273597 亿元", "27.3 亿元"));
    expect((await load()).observations.kept).toEqual([dongguan]);
    expect(versions(dongguan)).toMatchObject([
      { version: 1 },
      { version: 2, literal: "by hand", is_current: 1, origin: "desk" },
    ]);
  });
});

describe("a bad row stops the load and leaves the database as it was", () => {
  const lineOf = (name: string, start: string) =>
    readFileSync(file(name), "utf8")
      .split("\n")
      .findIndex((line) => line.startsWith(start)) + 1;

  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      "a letter in a number",
      "observations.csv",
      (text) => text.replace("reported,27.273597,", "reported,27.27x597,"),
      /observations\.csv 第 \d+ 行，“value”列：值 “27\.27x597”.*数字/,
    ],
    [
      "an unknown word",
      "observations.csv",
      (text) => text.replace(",reported,27.273597", ",zero,27.273597"),
      /“status”列：值 “zero”，应为 reported、/,
    ],
    [
      "a day that does not exist",
      "observations.csv",
      (text) =>
        text.replace(
          "2018-12-31,full,0,0,unspecified,reported,27.27",
          "2018-02-30,full,0,0,unspecified,reported,27.27",
        ),
      /“period_end”列：值 “2018-02-30”/,
    ],
    [
      "an unknown region",
      "activities.csv",
      (text) => text.replace(",420000,420100,", ",420000,429999,"),
      /activities\.csv 第 \d+ 行，“city”列：值 “429999”，不在regions\.csv/,
    ],
    [
      "an unknown indicator",
      "observations.csv",
      (text) => text.replace("441900,patent_pledge_amount,2018", "441900,patent_pledge,2018"),
      /“indicator”列：值 “patent_pledge”/,
    ],
    [
      "an id twice",
      "observations.csv",
      (text) => `${text.trimEnd()}\n${text.split("\n").find((line) => line.startsWith(dongguan))}\n`,
      /“id”列：值 “441900-patent_pledge_amount-2018”，与第 \d+ 行重复/,
    ],
    [
      "two editions of one number",
      "campaigns.csv",
      (text) => `${text.trimEnd()}\nweek-13,patent-week,13,第十三届,,0,,,,,\n`,
      /campaigns\.csv 第 \d+ 行，“number”列：值 “patent-week 13”，与第 2 行重复/,
    ],
    [
      "an edition with its end before its start",
      "campaigns.csv",
      (text) => text.replace(",2019-11-30,2019-12-06,", ",2019-12-06,2019-11-30,"),
      /“ends_on”列：值 “2019-11-30”，结束早于开始/,
    ],
    [
      "a full year that is none",
      "observations.csv",
      (text) =>
        text.replace(
          "2018-01-01,2018-12-31,full,0,0,unspecified,reported,27.27",
          "2018-01-01,2018-11-30,full,0,0,unspecified,reported,27.27",
        ),
      /observations_full_year/,
    ],
    [
      "a missing column",
      "sources.csv",
      (text) => text.replace("id,kind,", "id,art,"),
      /sources\.csv 读不成表格：缺少列 kind/,
    ],
  ])("%s", async (_name, name, change, message) => {
    await load();
    const before = dump();
    const original = readFileSync(file(name), "utf8");
    edit(name, change);
    expect(readFileSync(file(name), "utf8")).not.toBe(original);
    await expect(load()).rejects.toThrow(message);
    expect(dump()).toEqual(before);
  });

  test("the line named is the line of the file", async () => {
    const line = lineOf("observations.csv", `${dongguan},`);
    edit("observations.csv", (text) => text.replace("reported,27.273597,", "reported,27.27x597,"));
    await expect(load()).rejects.toThrow(`第 ${line} 行`);
  });
});
