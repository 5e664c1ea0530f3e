/** Too many wait already; `retryAfter` in seconds. */
export class BusyError extends Error {
  override name = "BusyError";
  readonly retryAfter = 2;
}

type Limits = { running: number; waiting: number; perAsker: number };

/**
 * Bounds how much is done at once and how much may wait: in all, and for one asker. Askers are served in turn, so that one
 * who asks for a hundred things keeps another waiting for one of them. Throws BusyError past the bounds.
 */
export function createGate({ running, waiting, perAsker }: Limits) {
  const queues = new Map<string, (() => void)[]>();
  let [busy, queued] = [0, 0];

  const wait = (asker: string): Promise<void> => {
    const queue = queues.get(asker) ?? [];
    if (queued >= waiting || queue.length >= perAsker) throw new BusyError();
    queues.set(asker, queue);
    queued += 1;
    return new Promise((go) => void queue.push(go));
  };
  const leave = () => {
    const [asker, queue] = queues.entries().next().value ?? [];
    const next = queue?.shift();
    if (asker === undefined || queue === undefined || next === undefined) {
      busy -= 1;
      return;
    }
    queued -= 1;
    queues.delete(asker);
    if (queue.length > 0) queues.set(asker, queue); // to the end of the line
    next();
  };
  return async function pass<T>(asker: string, work: () => Promise<T>): Promise<T> {
    if (busy < running) busy += 1;
    else await wait(asker);
    try {
      return await work();
    } finally {
      leave();
    }
  };
}

export type Gate = ReturnType<typeof createGate>;
