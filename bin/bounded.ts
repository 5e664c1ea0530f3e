import { execFile, fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { promisify } from "node:util";

/** Why a piece of work has no result: over a limit, the process ended by itself, or what it says in its own words. */
export type Failure = { kind: "time" | "memory" | "ended" | "busy" } | { kind: "refused"; reason: string };
/** What came of one piece of work. A child's script answers with it: `process.send({ result })` or `{ failure }`. */
export type Outcome<T> = { result: T } | { failure: Failure };

type Options = {
  script: string;
  args?: string[];
  time?: number; // ms for one piece of work, the start of its process included
  memory?: number; // bytes of resident memory
  rest?: number; // ms that an idle process is kept; 0 gives every piece of work a process of its own
  most?: number; // pieces of work that may wait
  execArgv?: string[];
};
const usualTime = 20_000; // ms
const forever = 2 ** 31 - 1; // ms, the longest a timer knows

type Job<T> = { task: object; done: (outcome: Outcome<T>) => void };

/**
 * Hands work to a process of its own, one piece at a time, and to a new one where the last has died or went over a limit:
 * what is fatal there costs one piece of work and not the server.
 */
export function createBounded<T>({ rest = 60_000, most = 100, ...options }: Options) {
  const queue: Job<T>[] = [];
  let isBusy = false;
  let child: ChildProcess | null = null;
  let resting: NodeJS.Timeout | undefined;

  const dismiss = () => {
    child?.kill("SIGKILL");
    child = null;
  };
  const begin = () => {
    const begun = fork(options.script, options.args ?? [], {
      serialization: "advanced",
      execArgv: options.execArgv ?? [],
    });
    // At once, so that its threads inherit it: whoever is waiting for an answer goes before this work.
    if (begun.pid !== undefined) setPriority(begun.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    for (const end of ["exit", "error"])
      begun.on(end, () => {
        if (child === begun) child = null;
      });
    // Neither the process nor its channel may keep ours from ending.
    begun.unref();
    begun.channel?.unref();
    return begun;
  };
  const work = async () => {
    isBusy = true;
    clearTimeout(resting);
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      child ??= begin();
      const outcome = await ask<T>(child, job.task, options);
      const isSpent = "failure" in outcome && outcome.failure.kind !== "refused";
      if (isSpent || rest === 0) dismiss();
      job.done(outcome);
    }
    isBusy = false;
    resting = setTimeout(dismiss, rest).unref();
  };

  return (task: object): Promise<Outcome<T>> =>
    new Promise((done) => {
      if (queue.length >= most) return done({ failure: { kind: "busy" } });
      queue.push({ task, done });
      if (!isBusy) void work();
    });
}

/**
 * The same, by a keeper that starts the processes: for whoever is large, waited for, and starts many. The keeper stays; it
 * ends with the process that it is for.
 */
export function createKept<T>({ most = 100, ...options }: Options & { keeper: string }) {
  const { keeper, time = usualTime, ...kept } = options;
  return createBounded<T>({
    script: keeper,
    args: [JSON.stringify({ ...kept, time, rest: kept.rest ?? 0 })],
    time: 2 * time, // it answers by itself, in time, unless it has ended
    rest: forever,
    most,
  });
}

function ask<T>(
  child: ChildProcess,
  task: object,
  { time = usualTime, memory }: Pick<Options, "time" | "memory">,
): Promise<Outcome<T>> {
  return new Promise((answer) => {
    const hear = (outcome: unknown) => finish(outcome as Outcome<T>); // our own script: its shape is Outcome
    const giveUp = () => fail("ended");
    const fail = (kind: "time" | "memory" | "ended") => finish({ failure: { kind } });
    const waiting = setTimeout(() => fail("time"), time);
    const watching = setInterval(async () => {
      if (memory !== undefined && (await residentBytes(child)) > memory) fail("memory");
    }, 25);
    const finish = (outcome: Outcome<T>) => {
      clearTimeout(waiting);
      clearInterval(watching);
      child.off("message", hear).off("exit", giveUp).off("error", giveUp);
      answer(outcome);
    };
    child.on("message", hear).on("exit", giveUp).on("error", giveUp);
    child.send(task, (error) => {
      if (error !== null) giveUp();
    });
  });
}

const execute = promisify(execFile);

/** Resident memory of a process in bytes; 0 for one that has ended, whose end is heard elsewhere. */
async function residentBytes({ pid }: ChildProcess): Promise<number> {
  if (process.platform === "linux") {
    const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  }
  if (process.platform === "win32") return 0; // no cheap way to ask; the heap limit of the process holds there
  const { stdout } = await execute("ps", ["-o", "rss=", "-p", String(pid)]).catch(() => ({ stdout: "0" }));
  return Number(stdout.trim()) * 1024;
}
