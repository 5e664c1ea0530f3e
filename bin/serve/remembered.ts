import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { findVisitor } from "./visitor";

/** A whole answer as it went out, and the version of what is public that it was made from. */
type Sent = { version: string; fields: string[]; body: Buffer };

type Options = { version: () => string; isBehindProxy: boolean; database: string };

const megabyte = 1024 * 1024;

/**
 * Answers that went out once and would be decided the same again: by the address as it was written, the encodings, and the
 * names the site was asked by. A request with anything else that decides an answer is not answered here.
 */
export function createRemembered({ version, isBehindProxy, database }: Options) {
  const known = new LRUCache<string, Sent>({
    maxSize: 48 * megabyte, // some are packed forms that stand in the store too
    sizeCalculation: ({ body }, key) => body.length + key.length + 2048,
  });

  /** Null for a request that is not answered from here. */
  const keyOf = ({ method, url, headers, rawHeaders }: IncomingMessage): string | null => {
    if (method !== "GET" || "if-none-match" in headers || "if-match" in headers) return null;
    if (hasManyHosts(rawHeaders)) return null;
    if (headers.cookie !== undefined && findVisitor(headers, database) !== null) return null;
    const asked = `${url}\n${headers.host ?? ""}\n${headers["accept-encoding"] ?? ""}`;
    const { "x-forwarded-host": host = "", "x-forwarded-proto": proto = "" } = headers;
    return isBehindProxy ? `${asked}\n${String(host)}\n${String(proto)}` : asked;
  };

  return {
    /** Whether the request has been answered. */
    answer(request: IncomingMessage, response: ServerResponse): boolean {
      const key = keyOf(request);
      const sent = key === null ? undefined : known.get(key);
      if (sent === undefined || sent.version !== version()) return false;
      response.removeHeader("connection"); // as every answer of the site
      response.writeHead(200, sent.fields).end(sent.body);
      return true;
    },
    remember(request: IncomingMessage, sent: Sent): void {
      const key = keyOf(request);
      if (key !== null && key.length < 1024) known.set(key, sent);
    },
    count: () => known.size,
  };
}

export type Remembered = ReturnType<typeof createRemembered>;

/** Node keeps the first of several Hosts: which of them was meant is decided elsewhere. */
function hasManyHosts(rawHeaders: readonly string[]): boolean {
  let found = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    if (name.length === 4 && name.toLowerCase() === "host") found += 1;
  }
  return found > 1;
}
