import "server-only";
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";

/** What came of one piece of work: its result, or in words why there is none. */
export type Outcome<T> = { result: T } | { failure: string };

type Options = { script: string; patience?: number; rest?: number };
type Job<T> = { task: object; done: (outcome: Outcome<T>) => void };

/**
 * Hands work to a process of its own, one piece at a time, and to a new one where the last has died or kept silent for
 * `patience` ms: what is fatal there costs one piece of work and not the server. After `rest` idle ms the process goes.
 */
export function createCraftsman<T>({ script, patience = 20_000, rest = 60_000 }: Options) {
  const queue: Job<T>[] = [];
  let isBusy = false;
  let child: ChildProcess | null = null;
  let resting: NodeJS.Timeout | undefined;

  const forget = (gone: ChildProcess) => {
    if (child === gone) child = null;
  };
  const dismiss = () => {
    child?.kill("SIGKILL");
    child = null;
  };
  const hire = () => {
    const hired = fork(script, { serialization: "advanced" });
    for (const end of ["exit", "error"]) hired.on(end, () => forget(hired));
    // Neither the process nor its channel may keep ours from ending.
    hired.unref();
    hired.channel?.unref();
    return hired;
  };
  const work = async () => {
    isBusy = true;
    clearTimeout(resting);
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      child ??= hire();
      const outcome = await ask<T>(child, job.task, patience);
      if (outcome === null) dismiss();
      job.done(outcome ?? { failure: "the process ended or kept silent" });
    }
    isBusy = false;
    resting = setTimeout(dismiss, rest).unref();
  };

  return (task: object): Promise<Outcome<T>> =>
    new Promise((done) => {
      queue.push({ task, done });
      if (!isBusy) void work();
    });
}

/** Its answer to one task, or null where it died or was silent for too long. */
function ask<T>(child: ChildProcess, task: object, patience: number): Promise<Outcome<T> | null> {
  return new Promise((answer) => {
    const hear = (outcome: unknown) => finish(outcome as Outcome<T>); // our own script: its shape is Outcome
    const giveUp = () => finish(null);
    const waiting = setTimeout(giveUp, patience);
    const finish = (outcome: Outcome<T> | null) => {
      clearTimeout(waiting);
      child.off("message", hear).off("exit", giveUp).off("error", giveUp);
      answer(outcome);
    };
    child.on("message", hear).on("exit", giveUp).on("error", giveUp);
    child.send(task, (error) => {
      if (error !== null) giveUp();
    });
  });
}
