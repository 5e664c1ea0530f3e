import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import type { Encoding } from "./page-cache/answer";

const ours = ["br", "gzip", "identity"];
const known = new LRUCache<string, { encoding: Encoding | null }>({ max: 200 });

/** The encoding a reader gets (RFC 9110 §12.5.3), ours where it ranks several alike; null for none, also where none is acceptable. */
export function chooseEncoding(accepted: string | undefined): Encoding | null {
  if (accepted === undefined) return null;
  const before = known.get(accepted);
  if (before !== undefined) return before.encoding;
  const chosen = new Negotiator({ headers: { "accept-encoding": accepted } }).encoding(ours, {
    preferred: ["br", "gzip"],
  });
  const encoding = chosen === "br" || chosen === "gzip" ? chosen : null;
  if (accepted.length < 200) known.set(accepted, { encoding });
  return encoding;
}
