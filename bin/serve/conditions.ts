import type { IncomingHttpHeaders } from "node:http";
import fresh from "fresh";

/** Our tags are weak: one body in three encodings has one tag, and byte ranges are not offered. */
export const tagOf = (hash: string) => `W/"${hash}"`;

/**
 * What the conditions of a GET come to (RFC 9110 §13.2.2): 412 where If-Match asks for a strong tag, which none of ours is;
 * 304 where If-None-Match has the tag among its own, weakly compared, or `*`.
 */
export function decideConditions(headers: IncomingHttpHeaders, etag: string): 200 | 304 | 412 {
  const match = headers["if-match"]?.trim();
  if (match !== undefined && match !== "*") return 412;
  const noneMatch = headers["if-none-match"]?.trim();
  return noneMatch !== undefined && fresh({ "if-none-match": noneMatch }, { etag }) ? 304 : 200;
}
