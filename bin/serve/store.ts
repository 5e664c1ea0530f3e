import { LRUCache } from "lru-cache";
import type { Answer } from "./page-cache/answer";

const megabyte = 1024 * 1024;

/**
 * What is kept, in two rooms. The first is for what the site itself links to: every address without a query, and whatever
 * those pages name. Anything else is valid but endless: kept only when asked for twice, and never in the first room.
 */
export function createStore() {
  const sizes = { sizeCalculation: (answer: Answer) => 3 * answer.body.length + 1024 };
  const linked = new LRUCache<string, Answer>({ maxSize: 96 * megabyte, ...sizes });
  const endless = new LRUCache<string, Answer>({ maxSize: 16 * megabyte, ...sizes });
  const asked = new LRUCache<string, true>({ max: 5000 });
  const links = new LRUCache<string, true>({ max: 50_000 });
  const isLinked = (key: string, address: string) => !address.includes("?") || links.has(key);

  return {
    get: (key: string) => linked.get(key) ?? endless.get(key),
    /** `named` are the keys of what the answer links to. Whether the answer is kept now. */
    set(key: string, address: string, answer: Answer, named: readonly string[]): boolean {
      if (!address.includes("?")) for (const name of named) links.set(name, true);
      if (isLinked(key, address)) linked.set(key, answer);
      else if (asked.has(key)) endless.set(key, answer);
      else {
        asked.set(key, true);
        return false;
      }
      return true;
    },
    clear() {
      for (const room of [linked, endless]) room.clear();
    },
    sizes: () => ({ linked: linked.size, endless: endless.size, links: links.size }),
  };
}

export type Store = ReturnType<typeof createStore>;
