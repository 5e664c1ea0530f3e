import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { accountsPath } from "./accounts";
import { backUp, restore } from "./backup";
import { addAccount } from "./commands/account";
import { openTemporary } from "./commands/review.fixture";
import { setSecondPerson } from "./commands/setting";

let temporary: Awaited<ReturnType<typeof openTemporary>>;
const beside = (name: string) => join(dirname(temporary.path), name);
const names = () => readdirSync(dirname(temporary.path)).toSorted();

beforeEach(async () => {
  temporary = await openTemporary();
});
afterEach(() => temporary.close());

/** One number of a file, read by a connection of its own. */
function ask(path: string, statement: string): unknown {
  const file = new BetterSqlite3(path, { readonly: true });
  try {
    return file.prepare(statement).pluck().get();
  } finally {
    file.close();
  }
}

const setting = (path: string) => ask(path, "select value from settings where name = 'second-person'");

test("a copy made while the database is in use holds all of it, accounts included, in one file each", async () => {
  await setSecondPerson(true, "甲", temporary); // stands in the log, not yet in the file
  const to = beside("backup.sqlite");
  const saved = await backUp(temporary.path, to);
  expect(setting(to)).toBe("on");
  expect(Object.fromEntries(saved.counts)).toMatchObject({
    observations: ask(temporary.path, "select count(*) from observations"),
    settings: 1,
  });
  expect(saved.sha256).toBe(createHash("sha256").update(readFileSync(to)).digest("hex"));
  expect(existsSync(accountsPath(to))).toBe(true);
  expect(names().filter((name) => /^backup.*(wal|shm|part)$/.test(name))).toEqual([]);
});

test("nothing is written over, and what is not whole is not kept", async () => {
  const to = beside("backup.sqlite");
  writeFileSync(to, "mine");
  await expect(backUp(temporary.path, to)).rejects.toThrow("已经存在");
  expect(readFileSync(to, "utf8")).toBe("mine");
  await expect(backUp(beside("absent.sqlite"), beside("b.sqlite"))).rejects.toThrow("没有文件");
  await setSecondPerson(true, "甲", temporary);
  temporary.database.$client.pragma("foreign_keys = off");
  temporary.database.$client.exec(
    "insert into claims select null, 'lost', 1, recorded_at, null, null, null, origin, null, author, reason, 'no-such-figure', kind, scope, rank, literal, source, page, paragraph, sentence, start, \"end\", note from claims limit 1",
  );
  await expect(backUp(temporary.path, beside("c.sqlite"))).rejects.toThrow("指向不存在的东西");
  expect(names().filter((name) => name.startsWith("c."))).toEqual([]);
});

test("a backup takes the database's place, and what stood there stays beside it", async () => {
  await backUp(temporary.path, beside("backup.sqlite"));
  await setSecondPerson(true, "甲", temporary);
  const to = temporary.path;
  const { old } = await restore(beside("backup.sqlite"), to, new Date("2026-02-03T04:05:06.000Z"));
  expect(old).toBe(beside("test-before-20260203T040506Z.sqlite"));
  expect([setting(to), setting(old ?? "")]).toEqual([undefined, "on"]);
  expect(existsSync(accountsPath(old ?? ""))).toBe(true);
  expect(ask(to, "select count(*) from observations")).toBe(
    ask(old ?? "", "select count(*) from observations"),
  );
});

test("a backup of the database alone leaves today's accounts", async () => {
  const copy = beside("alone.sqlite");
  temporary.database.$client.prepare("vacuum into ?").run(copy);
  const person = {
    email: "jia@example.org",
    name: "甲",
    role: "editor",
    password: "long enough for all",
  } as const;
  await addAccount(person, temporary);
  await restore(copy, temporary.path);
  expect(ask(accountsPath(temporary.path), "select name from users")).toBe("甲");
});

test.each<[string, (path: string) => void, RegExp]>([
  ["damaged", (path) => truncateSync(path, 40_960), /没有通过检查|已损坏/],
  ["no database", (path) => writeFileSync(path, "once upon a time".repeat(400)), /不是 SQLite 数据库/],
  ["another program's", (path) => void new BetterSqlite3(path).exec("create table x (y)").close(), /别的程序/],
  ["empty", (path) => writeFileSync(path, ""), /别的程序/],
  ["absent", () => undefined, /没有文件/],
])("a file that is %s is refused and changes nothing", async (what, spoil, sentence) => {
  const bad = beside("bad.sqlite");
  if (what === "damaged") temporary.database.$client.prepare("vacuum into ?").run(bad);
  spoil(bad);
  const before = ask(temporary.path, "select count(*) from records");
  await expect(restore(bad, temporary.path)).rejects.toThrow(sentence);
  expect(ask(temporary.path, "select count(*) from records")).toBe(before);
  expect(names().filter((name) => /restored|before/.test(name))).toEqual([]);
});

test.skipIf(process.platform === "win32")(
  "copies hold drafts and accounts, and are their owner's alone",
  async () => {
    const mode = (path: string) => statSync(path).mode & 0o777;
    const mask = process.umask(0o022);
    try {
      const to = beside("backup.sqlite");
      await backUp(temporary.path, to);
      await restore(to, beside("restored.sqlite"));
      const restored = beside("restored.sqlite");
      expect([to, accountsPath(to), restored, accountsPath(restored)].map(mode)).toEqual(Array(4).fill(0o600));
    } finally {
      process.umask(mask);
    }
  },
);
