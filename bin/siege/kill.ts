import { spawn } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "esbuild";
import BetterSqlite3 from "better-sqlite3";
import { databasePath, openDatabase } from "@/db/client";
import { verifyDatabase } from "@/db/verify";
import type { Fault } from "@/db/verify";
import { prepareTexts } from "./kill-texts";

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
 * Each round starts from a copy of the program's own database; `random` gives numbers from 0 to 1, shares of the time that
 * the work takes when it is left alone.
 */
export async function killRounds(rounds: number, random: () => number = Math.random): Promise<Killed[]> {
  const folder = mkdtempSync(join(tmpdir(), "zhiyun-kill-"));
  const worker = resolve(".cache", `kill-worker-${process.pid}.mjs`);
  try {
    await bundle(worker);
    const shared = new BetterSqlite3(databasePath(), { readonly: true });
    shared.prepare("vacuum into ?").run(join(folder, "template.sqlite"));
    shared.close();
    writeFileSync(join(folder, "texts.json"), JSON.stringify(await prepareTexts(4)));
    const takes = await measure(folder, worker);
    const killed: Killed[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const work = works[round % works.length] ?? "import";
      killed.push(await killOnce(folder, worker, { work, delay: random() * takes[work] }));
    }
    return killed;
  } finally {
    rmSync(worker, { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The worker on a fresh copy of everything it writes, with the lines that say what it begins. */
function startWorker(folder: string, worker: string) {
  const [path, data] = [join(folder, "round.sqlite"), join(folder, "data")];
  for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
  copyFileSync(join(folder, "template.sqlite"), path);
  cpSync("db/data", data, { recursive: true });
  const args = [worker, path, data, join(folder, "texts.json")];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((done) => child.on("close", done));
  return { path, child, ended, lines: createInterface({ input: child.stdout }) };
}

/** Milliseconds that each kind of work takes when nobody kills it. */
async function measure(folder: string, worker: string): Promise<Record<Killed["work"], number>> {
  const { child, ended, lines } = startWorker(folder, worker);
  const begun: number[] = [];
  for await (const _ of lines) if (begun.push(performance.now()) > works.length) break;
  child.kill("SIGKILL");
  await ended;
  const takes = works.map((work, index) => [work, (begun[index + 1] ?? 0) - (begun[index] ?? 0)] as const);
  return { import: 0, decide: 0, publish: 0, load: 0, ...Object.fromEntries(takes) };
}

async function killOnce(
  folder: string,
  worker: string,
  { work, delay }: Pick<Killed, "work" | "delay">,
): Promise<Killed> {
  const { path, child, ended, lines } = startWorker(folder, worker);
  let finished = 0;
  for await (const line of lines) {
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
    external: ["better-sqlite3"],
    banner: {
      js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
    },
    logLevel: "error",
  });
}
