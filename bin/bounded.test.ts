import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { constants, getPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { createBounded, createKept } from "./bounded";
import type { Outcome } from "./bounded";

const script = join(mkdtempSync(join(tmpdir(), "zhiyun-bounded-")), "child.mjs");
writeFileSync(
  script,
  `let count = 0;
  process.on("message", ({ act }) => {
    if (act === "exit") process.exit(3);
    if (act === "abort") process.abort();
    if (act === "refuse") process.send({ failure: { kind: "refused", reason: "cannot" } });
    if (act === "grow") globalThis.kept = Array.from({ length: 40 }, () => Buffer.alloc(10_000_000, 1));
    if (act === "work") process.send({ result: { pid: process.pid, ppid: process.ppid, count: (count += 1) } });
  });`,
);

type Result = { pid: number; ppid: number; count: number };
const pids = new Set<number>();
const create = (limits: { time?: number; memory?: number; rest?: number; most?: number } = {}) =>
  createBounded<Result>({ script, ...limits });
const pidOf = (outcome: Outcome<Result>) => {
  if (!("result" in outcome)) throw new Error(outcome.failure.kind);
  pids.add(outcome.result.pid);
  return outcome.result.pid;
};

afterEach(() => {
  for (const pid of pids) if (isAlive(pid)) process.kill(pid, "SIGKILL");
  pids.clear();
});

test("one process does one piece of work after another", async () => {
  const ask = create();
  const outcomes = await Promise.all([{ act: "work" }, { act: "work" }, { act: "refuse" }].map(ask));
  const [first, second, refused] = outcomes;
  expect(first).toMatchObject({ result: { count: 1 } });
  expect(second).toMatchObject({ result: { count: 2 } });
  expect(refused).toEqual({ failure: { kind: "refused", reason: "cannot" } });
  expect(new Set(outcomes.slice(0, 2).map(pidOf)).size).toBe(1);
});

for (const act of ["exit", "abort"]) {
  test(`a process that ends by ${act} costs one piece of work; the next has a new process`, async () => {
    const ask = create();
    const before = pidOf(await ask({ act: "work" }));
    const [failed, next] = await Promise.all([ask({ act }), ask({ act: "work" })]);
    expect(failed).toEqual({ failure: { kind: "ended" } });
    expect(pidOf(next)).not.toBe(before);
  });
}

test("a process that keeps silent is ended, and the next piece of work has a new one", async () => {
  const ask = create({ time: 1500 });
  const before = pidOf(await ask({ act: "work" }));
  expect(await ask({ act: "sleep" })).toEqual({ failure: { kind: "time" } });
  expect(pidOf(await ask({ act: "work" }))).not.toBe(before);
  expect(isAlive(before)).toBe(false);
});

test("a process that grows over its limit is ended", async () => {
  const ask = create({ memory: 200_000_000 });
  const before = pidOf(await ask({ act: "work" }));
  expect(await ask({ act: "grow" })).toEqual({ failure: { kind: "memory" } });
  await expect.poll(() => isAlive(before)).toBe(false);
});

test("without rest every piece of work has a process of its own; past the queue it is refused", async () => {
  const ask = create({ rest: 0, most: 1 });
  const [first, second, third] = await Promise.all([1, 2, 3].map(() => ask({ act: "work" })));
  expect(pidOf(first ?? fail())).not.toBe(pidOf(second ?? fail()));
  expect(third).toEqual({ failure: { kind: "busy" } });
});

test("whoever waits for an answer goes first: every thread of such a process has a lower priority", async () => {
  const pid = pidOf(await create()({ act: "work" }));
  expect(getPriority(pid)).toBe(constants.priority.PRIORITY_BELOW_NORMAL);
  if (process.platform !== "linux") return; // elsewhere a priority is the whole process's
  const threads = readdirSync(`/proc/${pid}/task`).map((id) => Number(id));
  expect(threads.length).toBeGreaterThan(1);
  for (const id of threads) expect(getPriority(id)).toBe(constants.priority.PRIORITY_BELOW_NORMAL);
});

test("a process that died while idle is replaced", async () => {
  const ask = create();
  const before = pidOf(await ask({ act: "work" }));
  process.kill(before, "SIGKILL");
  await expect.poll(() => isAlive(before)).toBe(false);
  expect(pidOf(await ask({ act: "work" }))).not.toBe(before);
});

test("a keeper starts the processes, so that a large one need not: one keeper, one process for each piece of work", async () => {
  const ask = createKept<Result>({ keeper: join(process.cwd(), "bin/keeper.ts"), script, time: 1500 });
  const outcomes = [await ask({ act: "work" }), await ask({ act: "work" })];
  expect(new Set(outcomes.map(pidOf)).size).toBe(2);
  const parents = new Set(outcomes.map((outcome) => ("result" in outcome ? outcome.result.ppid : 0)));
  expect(parents.size).toBe(1);
  expect(parents).not.toContain(process.pid);
  for (const parent of parents) pids.add(parent);
  expect(await ask({ act: "refuse" })).toEqual({ failure: { kind: "refused", reason: "cannot" } });
  expect(await ask({ act: "abort" })).toEqual({ failure: { kind: "ended" } });
  expect(await ask({ act: "sleep" })).toEqual({ failure: { kind: "time" } });
  pidOf(await ask({ act: "work" }));
});

function fail(): never {
  throw new Error("no outcome");
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // no such process
  }
}
