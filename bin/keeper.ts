import { createBounded } from "./bounded.ts";

/**
 * Starts the processes that a large one must not start itself: a fork copies the page tables of whoever forks, and the
 * server stands still for it, 20 ms and more. Its argument is what createBounded is given; its tasks go on to that.
 */
const pass = createBounded<unknown>(JSON.parse(process.argv[2] ?? "{}"));
process.on("message", async (task: object) => process.send?.(await pass(task)));
process.on("disconnect", () => process.exit(0));
