import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashPassword } from "better-auth/crypto";
import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { accountsPath, openAccounts } from "./accounts";
import { makeAuth } from "./auth";
import { openDatabase } from "./client";
import { migrateDatabase } from "./migrate";

let folder: string;
const path = () => join(folder, "old.sqlite");
const password = "long enough for all";

/** A database as commit 00e2de6 left it: its three migrations, and an account with a session. Returns the hash it keeps. */
async function makeOld(): Promise<string> {
  const old = join(folder, "migrations");
  cpSync(join(import.meta.dirname, "migrations"), old, { recursive: true });
  const journal = z.looseObject({ entries: z.array(z.looseObject({ idx: z.int() })) });
  const all = journal.parse(JSON.parse(readFileSync(join(old, "meta/_journal.json"), "utf8")));
  const entries = all.entries.filter(({ idx }) => idx <= 2);
  writeFileSync(join(old, "meta/_journal.json"), JSON.stringify({ ...all, entries }));
  const client = new BetterSqlite3(path());
  client.pragma("journal_mode = WAL");
  migrate(drizzle(client), { migrationsFolder: old });
  const hash = await hashPassword(password);
  client.exec(`
    insert into users values ('u1', '甲', 'jia@example.org', 1, null, 'editor', 1, 1);
    insert into accounts values ('a1', 'u1', 'credential', 'u1', null, null, null, null, null, null, '${hash}', 1, 1);
    insert into sessions values ('s1', 'token', 'u1', 9999999999999, '', '', 1, 1);
    insert into verifications values ('v1', 'x', 'y', 1, 1, 1);
    insert into rate_limits values ('r1', 'k', 3, 1);
    insert into settings values ('second-person', 'on', '甲', '2026-01-01')`);
  client.close();
  return hash;
}

function open() {
  const database = openDatabase(path(), { create: true });
  migrateDatabase(database, path());
  return database;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhiyun-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the file of accounts lies beside the database", () => {
  expect(accountsPath("/a.b/x.sqlite")).toBe("/a.b/x-accounts.sqlite");
  expect(accountsPath("/a.b/x")).toBe("/a.b/x-accounts");
});

test("an older database's accounts move out of it at once, settings stay, and the person signs in", async () => {
  const hash = await makeOld();
  expect(readFileSync(path()).includes(hash)).toBe(true);
  const database = open();
  const list = (table: string) => database.$client.prepare(`select count(*) from ${table}`).pluck().get();
  expect(
    list("sqlite_master where name in ('users', 'sessions', 'accounts', 'verifications', 'rate_limits')"),
  ).toBe(0);
  expect(list("settings")).toBe(1);
  database.$client.close();
  const accounts = openAccounts(path());
  const count = (table: string) => accounts.$client.prepare(`select count(*) from ${table}`).pluck().get();
  const moved = ["users", "accounts", "sessions", "verifications", "rate_limits"];
  expect(moved.map(count)).toEqual([1, 1, 1, 1, 1]);
  const answer = await makeAuth(accounts, path()).handler(
    new Request("http://desk.example/api/auth/sign-in/email", {
      method: "POST",
      headers: { "content-type": "application/json", host: "desk.example", origin: "http://desk.example" },
      body: JSON.stringify({ email: "jia@example.org", password }),
    }),
  );
  expect(answer.status).toBe(200);
  accounts.$client.close();
  for (const suffix of ["", "-wal"]) {
    const left = statSync(path() + suffix, { throwIfNoEntry: false }) && readFileSync(path() + suffix);
    expect(left?.includes(hash) ?? false).toBe(false);
  }
  expect(statSync(accountsPath(path())).mode & 0o777).toBe(0o600);
}, 20_000);

test("a move broken off before the old tables fell is made again without a second copy", async () => {
  await makeOld();
  const kept = join(folder, "kept.sqlite");
  cpSync(path(), kept);
  open().$client.close();
  cpSync(kept, path());
  open().$client.close();
  const accounts = openAccounts(path());
  expect(accounts.$client.prepare("select count(*) from users").pluck().get()).toBe(1);
  accounts.$client.close();
}, 20_000);
