import { existsSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { dirname, join } from "node:path";

/** Someone who is answered apart: signed in, or reading a preview; `preview` is its file. */
export type Visitor = { preview: string | null };

const previewCookie = /(?:^|;\s*)preview=([0-9a-f]{32})(?:;|$)/;
const sessionCookie = /(?:^|;\s*)(?:__Secure-)?zhiyun\.session_token=[^;]/;

/**
 * Whether a request carries one of the site's own cookies; any other cookie says nothing. The name in the preview's is 128
 * random bits in hexadecimal, and nothing else ever becomes part of a path.
 */
export function findVisitor({ cookie }: IncomingHttpHeaders, database: string): Visitor | null {
  if (cookie === undefined) return null;
  const name = previewCookie.exec(cookie)?.[1];
  const file = name && join(dirname(database), "previews", `${name}.sqlite`);
  if (file && existsSync(file)) return { preview: file };
  return sessionCookie.test(cookie) ? { preview: null } : null;
}
