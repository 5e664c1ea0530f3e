import { spawn } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "esbuild";
import BetterSqlite3 from "better-sqlite3";
import { databasePath, openDatabase } from "@/db/client";
import { verifyDatabase } from "@/db/verify";
import type { Fault } from "@/db/verify";

export const works = ["import", "decide", "publish", "load"] as const;

/** What killing left behind: contradictions of the database with itself, work half done, and how many works had ended before. */
export type Killed = {
  work: (typeof works)[number];
  delay: number;
  finished: number;
  faults: (Fault | string)[];
};

const versions = ["activities", "observations", "claims", "campaigns"];

/** What only a work broken off in the middle leaves, each as the rows it would show; the database begins without texts. */
const halves: readonly (readonly [what: string, rows: string])[] = [
  [
    "a text without its import",
    "documents where sha256 not in (select document from revisions where action = 'import')",
  ],
  [
    "a decision nobody remembers",
    "proposals where state <> 'open' and decided_at not in (select at from revisions)",
  ],
  ...versions.flatMap((table) => [
    [
      `${table}: published by nobody`,
      `${table} where origin = 'import' and recorded_at not in (select at from revisions where action = 'publish')`,
    ] as const,
    [
      `${table}: ended without a successor`,
      `${table} as v where superseded_at is not null and withdrawn_by is null
        and not exists (select 1 from ${table} where id = v.id and version = v.version + 1)`,
    ] as const,
  ]),
  [
    "a record without a version",
    `records where ${versions.map((table) => `id not in (select id from ${table})`).join(" and ")}`,
  ],
];

const findHalves = ({ $client }: ReturnType<typeof openDatabase>): string[] =>
  halves
    .filter(([, rows]) => $client.prepare(`select count(*) from ${rows}`).pluck().get() !== 0)
    .map(([what]) => what);

/**
 * Kills a program that writes, in the middle of each kind of work in turn, `rounds` times, and looks through what it leaves.
 * Each round starts from a copy of the program's own database; `random` gives numbers from 0 to 1.
 */
export async function killRounds(rounds: number, random: () => number = Math.random): Promise<Killed[]> {
  const folder = mkdtempSync(join(tmpdir(), "zhiyun-kill-"));
  try {
    const worker = resolve(".cache", `kill-worker-${process.pid}.mjs`);
    await bundle(worker);
    const template = join(folder, "template.sqlite");
    const shared = new BetterSqlite3(databasePath(), { readonly: true });
    shared.prepare("vacuum into ?").run(template);
    shared.close();
    const killed: Killed[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const work = works[round % works.length] ?? "import";
      killed.push(await killOnce({ folder, worker, template, work, delay: random() * 25 }));
    }
    rmSync(worker);
    return killed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Round = { folder: string; worker: string; template: string; work: Killed["work"]; delay: number };

async function killOnce({ folder, worker, template, work, delay }: Round): Promise<Killed> {
  const [path, data] = [join(folder, "round.sqlite"), join(folder, "data")];
  for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
  copyFileSync(template, path);
  cpSync("db/data", data, { recursive: true });
  const child = spawn(process.execPath, [worker, path, data], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((done) => child.on("close", done));
  let finished = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === work) {
      await wait(delay);
      child.kill("SIGKILL");
      break;
    }
    finished += 1;
  }
  await ended;
  if (child.signalCode !== "SIGKILL") throw new Error(`the worker ended by itself before it came to ${work}`);
  const database = openDatabase(path);
  try {
    return { work, delay, finished, faults: [...verifyDatabase(database).faults, ...findHalves(database)] };
  } finally {
    database.$client.close();
  }
}

/** The worker as one file for plain Node: a thousand rounds do not compile it a thousand times. */
async function bundle(outfile: string): Promise<void> {
  await build({
    entryPoints: ["bin/siege/kill-worker.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    packages: "external",
    logLevel: "error",
  });
}
