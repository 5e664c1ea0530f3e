import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkDatabase, getDatabase, openDatabase } from "./client";
import type { Database } from "./client";
import { setSecondPerson } from "./commands/setting";
import { migrateDatabase } from "./migrate";
import { getPublicVersion } from "./public-version";
import { loadFacts } from "./load/seed";

let folder: string;
const path = () => join(folder, "test.sqlite");
const nobody = 65534;
// Root writes where the mode forbids it; as somebody else the mode binds. Windows has neither.
const isRoot = process.getuid?.() === 0;
const canForbid = process.getuid !== undefined;

async function make(file = path()): Promise<Database> {
  const database = openDatabase(file, { create: true });
  migrateDatabase(database, file);
  await loadFacts(database);
  return database;
}

/** Runs `work` where neither the file nor its folder may be written; as root, in the name of somebody else. */
function whileReadOnly<T>(work: () => T): T {
  if (isRoot) process.seteuid?.(nobody);
  try {
    return work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

function forbidWriting(): void {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
  chmodSync(folder, 0o555);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhiyun-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

test.skipIf(!canForbid)(
  "a file that must not be written is read, what its log holds too, and left as it is",
  async () => {
    const writer = await make();
    const sources = "select count(*) from sources";
    writer.$client.pragma("wal_autocheckpoint = 0");
    writer.$client.exec(
      "insert into sources values ('only-in-log', 'media', '试', 0, null, null, null, null, null, null)",
    );
    const expected = writer.$client.prepare(sources).pluck().get();
    const before = readdirSync(folder);
    forbidWriting();
    const reader = whileReadOnly(() => openDatabase(path()));
    expect(reader.$client.prepare(sources).pluck().get()).toBe(expected);
    expect(readdirSync(folder)).toEqual(before);
    await expect(setSecondPerson(true, "甲", { database: reader })).rejects.toThrow("只能读");
    reader.$client.close();
    writer.$client.close();
  },
  20_000,
);

test.skipIf(!canForbid)(
  "the set-up of a file that must not be written says so and goes on",
  async () => {
    (await make()).$client.close();
    forbidWriting();
    const { status, stdout, stderr, error } = spawnSync(
      process.execPath,
      ["node_modules/tsx/dist/cli.mjs", "bin/prepare.ts"],
      {
        encoding: "utf8",
        env: { ...process.env, DATABASE_URL: `file:${path()}` },
        ...(isRoot ? { uid: nobody } : {}),
      },
    );
    expect(error).toBeUndefined();
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("只能读");
  },
  60_000,
);

test("a write waits for another writer without holding up anything else", async () => {
  const database = await make();
  database.$client.close();
  const served = openDatabase(path());
  const holder = spawn(process.execPath, [
    "-e",
    `const d = new (require("better-sqlite3"))(${JSON.stringify(path())});
     d.exec("begin immediate"); console.log("held"); setTimeout(() => d.exec("commit"), 1500)`,
  ]);
  await once(holder.stdout, "data");
  let longest = 0;
  let last = performance.now();
  const ticking = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const began = performance.now();
  await setSecondPerson(true, "甲", { database: served });
  expect(performance.now() - began).toBeGreaterThan(500);
  await new Promise((done) => setTimeout(done, 20));
  clearInterval(ticking);
  expect(longest).toBeLessThan(400);
  served.$client.close();
}, 20_000);

test("what the desk commits is on the disk", async () => {
  const database = await make();
  expect(database.$client.pragma("synchronous", { simple: true })).toBe(2);
  database.$client.close();
}, 20_000);

test("a file put in the place of the old one is read from then on", async () => {
  vi.stubEnv("DATABASE_URL", `file:${path()}`);
  (await make()).$client.close();
  const first = getPublicVersion(getDatabase());
  mkdirSync(join(folder, "other"));
  const other = await make(join(folder, "other/test.sqlite"));
  other.$client.exec("update public_version set version = 12345678");
  other.$client.close();
  expect(getPublicVersion(getDatabase())).toBe(first);
  for (const suffix of ["-wal", "-shm"]) rmSync(path() + suffix, { force: true });
  renameSync(join(folder, "other/test.sqlite"), path());
  expect(getPublicVersion(getDatabase())).toBe(12345678);
  rmSync(path());
  expect(getPublicVersion(getDatabase())).toBe(12345678);
}, 20_000);

test("a full disk is named, and nothing changed", async () => {
  const database = await make();
  const pages = Number(database.$client.pragma("page_count", { simple: true }));
  database.$client.pragma(`max_page_count = ${pages}`);
  const long = "长".repeat(400_000);
  await expect(
    setSecondPerson(true, "甲", { database, now: Object.assign(new Date(), { toISOString: () => long }) }),
  ).rejects.toThrow("没有空间");
  database.$client.close();
}, 20_000);

test("a damaged page is found before anything is served", async () => {
  const whole = await make();
  const leaf = whole.$client
    .prepare("select pageno from dbstat where name = 'regions' and pagetype = 'leaf' limit 1")
    .pluck();
  const page = Number(leaf.get());
  whole.$client.close();
  const file = openSync(path(), "r+");
  writeSync(file, Buffer.alloc(2048, 0xa5), 0, 2048, (page - 1) * 4096);
  closeSync(file);
  const database = openDatabase(path());
  expect(() => checkDatabase(database, path())).toThrow("已损坏");
  database.$client.close();
}, 20_000);

test("a migration that fails is named, and the file is as it was", async () => {
  const database = openDatabase(path(), { create: true });
  database.$client.exec(
    "create table __drizzle_migrations (id integer primary key, hash text, created_at numeric); create table regions (a)",
  );
  expect(() => migrateDatabase(database, path())).toThrow("升级");
  const tables = database.$client
    .prepare("select name from sqlite_master where type = 'table' order by 1")
    .pluck();
  expect(tables.all()).toEqual(["__drizzle_migrations", "regions"]);
  database.$client.close();
});

test("a lock held by another program is told from a raw error", () => {
  openDatabase(path(), { create: true }).$client.close();
  const raw = new BetterSqlite3(path());
  raw.pragma("locking_mode = exclusive");
  raw.exec("begin exclusive; commit");
  expect(() => openDatabase(path())).toThrow("占用");
  raw.close();
});
