/** Tells whoever started the server with --expose-gc what it holds after a collection; `npm run siege` asks. */
export function tellMemory(): void {
  const { gc } = globalThis;
  if (gc === undefined) return;
  process.on("message", (asked) => {
    if (asked !== "memory") return;
    gc();
    const { heapUsed: heap, rss } = process.memoryUsage();
    process.send?.({ heap, rss });
  });
}
