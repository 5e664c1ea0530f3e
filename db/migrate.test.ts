import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "./client";
import type { Database } from "./client";
import { migrateDatabase } from "./migrate";
import { makeOldDatabase, migrateTo, schemas } from "./old-database.fixture";
import { verifyDatabase } from "./verify";

/** A database of every schema there was, with an imported and published bulletin, opens with the same content. */

const first = 3; // migrations of commit 00e2de6
let folder: string;
const of = (count: number) => join(folder, `after-${count}.sqlite`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhiyun-schemas-"));
  const path = join(folder, "growing.sqlite");
  const database = makeOldDatabase(path, first, folder);
  for (let count = first; count <= schemas.length; count += 1) {
    if (count > first) migrateTo(database, count, folder);
    database.$client.prepare("vacuum into ?").run(of(count));
  }
  database.$client.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every row of every table of ours. */
function dump({ $client }: Database): unknown {
  const tables = $client
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\' order by name",
    )
    .pluck()
    .all()
    .map(String);
  return tables.map((table) => [table, $client.prepare(`select * from "${table}" order by 1, 2`).all()]);
}

function open(path: string): Database {
  const database = openDatabase(path, { create: true });
  migrateDatabase(database, path);
  return database;
}

test.each(schemas.map((tag, index) => [tag, index + 1] as const).filter(([, count]) => count >= first))(
  "a database that ends with %s answers as one that grew with the program",
  (_tag, count) => {
    const path = join(folder, "opened.sqlite");
    copyFileSync(of(count), path);
    const [opened, grown] = [open(path), openDatabase(of(schemas.length))];
    try {
      expect(dump(opened)).toEqual(dump(grown));
      expect(verifyDatabase(opened).faults).toEqual([]);
    } finally {
      for (const database of [opened, grown]) database.$client.close();
      for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
    }
  },
);

test("a migration killed half-way leaves the old file, and the next one finishes", async () => {
  const path = join(folder, "killed.sqlite");
  const { build } = await import("esbuild");
  await build({
    stdin: {
      contents: `import { openDatabase } from "@/db/client"; import { migrateDatabase } from "@/db/migrate";
        const path = process.argv[2]; const database = openDatabase(path, { create: true });
        process.stdout.write("begin\\n"); migrateDatabase(database, path);`,
      resolveDir: process.cwd(),
    },
    outfile: join("db", `.killed-${process.pid}.mjs`),
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  const outfile = join("db", `.killed-${process.pid}.mjs`);
  const { $client } = openDatabase(of(first));
  const before = $client.prepare("select count(*) from sqlite_master").pluck().get();
  $client.close();
  const seen = new Set<boolean>();
  try {
    for (let delay = 0; delay < 20; delay += 2) {
      for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
      copyFileSync(of(first), path);
      const child = spawn(process.execPath, [outfile, path], { stdio: ["ignore", "pipe", "inherit"] });
      const ended = new Promise((done) => child.on("close", done));
      child.stdout.once("data", () => void wait(delay).then(() => child.kill("SIGKILL")));
      await ended;
      const left = openDatabase(path);
      const isOld = left.$client.prepare("select count(*) from sqlite_master").pluck().get() === before;
      seen.add(isOld);
      left.$client.close();
      const finished = open(path);
      expect(verifyDatabase(finished).faults).toEqual([]);
      finished.$client.close();
    }
  } finally {
    rmSync(outfile, { force: true });
  }
  expect(seen).toContain(true);
}, 60_000);
