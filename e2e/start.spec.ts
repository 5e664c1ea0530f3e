import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import BetterSqlite3 from "better-sqlite3";
import { fileWords } from "../lib/text/zh/file-words";
import { copyDatabase } from "./database-copy";
import { expect, test } from "./fixtures";
import { startServer } from "./own-server";

/** A server that is started by itself, without the set-up, on a file it cannot serve: a sentence, and the end. */

test.skip(({ isMobile }) => isMobile, "no page is asked for");

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhiyun-start-"));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

async function start(database: string): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [".next/serve.mjs"], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { ...process.env, DATABASE_URL: database, PORT: "0", HOST: "127.0.0.1", NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  const [code] = await once(child, "close");
  return { code: Number(code), said };
}

const run = (file: string, sql: string) => new BetterSqlite3(file).exec(sql).close();
const files: [string, (path: string) => string, () => string][] = [
  ["none", fileWords.database.absent, () => join(folder, "none.sqlite")],
  [
    "a text",
    fileWords.database.damaged,
    () => {
      const path = join(folder, "text.sqlite");
      writeFileSync(path, "这不是数据库，只是一段足够长的文字。".repeat(400));
      return path;
    },
  ],
  [
    "a damaged database",
    fileWords.database.damaged,
    () => {
      const path = copyDatabase(folder);
      const file = openSync(path, "r+");
      for (let at = 8192; at < statSync(path).size; at += 4096)
        writeSync(file, Buffer.alloc(2048, 0xaa), 0, 2048, at);
      closeSync(file);
      return path;
    },
  ],
  [
    "another program's",
    fileWords.database.foreign,
    () => {
      const path = join(folder, "theirs.sqlite");
      run(path, "create table theirs (a)");
      return path;
    },
  ],
  [
    "a newer version's",
    fileWords.database.newer,
    () => {
      const path = copyDatabase(folder);
      run(path, "insert into __drizzle_migrations (hash, created_at) values ('future', 9999999999999)");
      return path;
    },
  ],
  [
    "an older version's",
    fileWords.database.old,
    () => {
      const path = copyDatabase(folder);
      run(
        path,
        "delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)",
      );
      return path;
    },
  ],
];

for (const [what, sentence, make] of files)
  test(`${what}: what is wrong is said in a sentence, without a stack`, async () => {
    const path = make();
    expect(await start(`file:${path}`)).toEqual({ code: 1, said: `${sentence(path)}\n` });
  });

test("an address that is no file's is said in a sentence too", async () => {
  expect(await start("postgres://x")).toEqual({
    code: 1,
    said: `${fileWords.database.badUrl("postgres://x")}\n`,
  });
});

test("a file and a folder that must not be written are served all the same", async () => {
  const isRoot = process.getuid?.() === 0; // root writes where the mode forbids it
  test.skip(process.getuid === undefined, "this system has no such modes");
  test.slow(); // a server starts
  const path = copyDatabase(folder);
  new BetterSqlite3(path).pragma("journal_mode = WAL");
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
  chmodSync(folder, 0o555);
  const before = readdirSync(folder);
  const { origin, stop } = await startServer(path, isRoot ? 65_534 : undefined);
  for (const page of ["/", "/regions/420000", "/financing", "/activities", "/sources", "/about", "/api/v1/map"])
    expect([page, (await fetch(origin + page)).status]).toEqual([page, 200]);
  expect(await (await fetch(`${origin}/readyz`)).json()).toMatchObject({ status: "ready" });
  await stop();
  expect(readdirSync(folder)).toEqual(before);
  chmodSync(folder, 0o755);
});
