import { AsyncLocalStorage } from "node:async_hooks";

const context = new AsyncLocalStorage<{ file: string }>();
// db/client.ts, bundled a second time by Next, finds it under this name.
Object.assign(globalThis, { [Symbol.for("zhiyun.preview")]: context });

/** Does `work` on a preview's copy of the database instead of the public one. */
export function withPreview<T>(file: string | null, work: () => T): T {
  return file === null ? work() : context.run({ file }, work);
}
