import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { databasePath, openDatabase } from "./client";
import { migrateDatabase } from "./migrate";

let folder: string;
const path = () => join(folder, "test.sqlite");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhiyun-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens and migrates as the set-up does; returns the message of the refusal. */
function refusal(): string {
  try {
    const database = openDatabase(path(), { create: true });
    try {
      migrateDatabase(database, path());
    } finally {
      database.$client.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}

test("DATABASE_URL is a file: address or nothing", () => {
  expect(databasePath("file:/tmp/a.sqlite")).toBe("/tmp/a.sqlite");
  expect(databasePath("file:///tmp/a.sqlite")).toBe("/tmp/a.sqlite");
  expect(databasePath("file:db/b.sqlite")).toBe(join(process.cwd(), "db/b.sqlite"));
  expect(() => databasePath("postgres://x")).toThrow("postgres://x");
});

test("a file that is no database is refused and left as it was", () => {
  writeFileSync(path(), "这不是数据库，只是一段足够长的文字。".repeat(40));
  const before = readFileSync(path());
  expect(refusal()).toContain("不是 SQLite 数据库");
  expect(readFileSync(path())).toEqual(before);
});

test("another program's database is refused and left as it was", () => {
  new BetterSqlite3(path()).exec("create table theirs (a); insert into theirs values (1)").close();
  expect(refusal()).toContain("别的程序");
  const tables = new BetterSqlite3(path()).prepare("select name from sqlite_master").pluck().all();
  expect(tables).toEqual(["theirs"]);
});

test("a file written by a newer version is refused and left as it was", () => {
  expect(refusal()).toBe("");
  const raw = new BetterSqlite3(path());
  raw
    .prepare("insert into __drizzle_migrations (hash, created_at) values ('future', ?)")
    .run(Date.now() + 1e12);
  raw.close();
  expect(refusal()).toContain("更新版本");
});

test("a locked file is named as such", () => {
  expect(refusal()).toBe("");
  const raw = new BetterSqlite3(path());
  raw.pragma("locking_mode = exclusive");
  raw.exec("begin exclusive; commit");
  expect(refusal()).toContain("占用");
  raw.close();
}, 20_000);

test("a folder in the place of the file cannot be opened", () => {
  expect(() => openDatabase(folder)).toThrow("打不开");
});
