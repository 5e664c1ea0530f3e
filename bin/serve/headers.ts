import { plainHref } from "@/lib/address/localised";
import type { OutgoingHttpHeaders } from "node:http";

type Place = { path: string; isSecure: boolean };

const isUnder = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
export const isDesk = (path: string) => isUnder(path, "/desk");

/** What a browser may do with an answer; every answer carries these. */
export function safetyHeaders({ path, isSecure }: Place): OutgoingHttpHeaders {
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": isDesk(path) ? "same-origin" : "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    ...(isDesk(path) ? { "x-frame-options": "DENY", "x-robots-tag": "noindex" } : {}),
    ...(isSecure ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}

/** The policy of a document whose scripts are our own files and `allowed`: hashes or a nonce. Any site may frame what is made for it. */
export function contentPolicy(path: string, allowed: readonly string[]): string {
  const ancestors = isUnder(plainHref(path), "/embed") ? "*" : isDesk(path) ? "'none'" : "'self'";
  return [
    "default-src 'self'",
    ["script-src 'self'", ...allowed.map((one) => `'${one}'`)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
}

/** For answers that are no documents: nothing in them runs, should a browser show them as one. */
export const dataPolicy = (path: string) =>
  `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors ${isUnder(plainHref(path), "/embed") ? "*" : "'self'"}`;

const day = 86_400; // seconds

/** What caches may do with a public answer: ours forgets at a publish, others look again within half a minute. */
export function cacheControl(status: number): string {
  if (status === 200)
    return `public, max-age=0, s-maxage=30, stale-while-revalidate=600, stale-if-error=${day}`;
  return status === 404 || status === 410 || (status >= 300 && status < 400)
    ? "public, max-age=0, s-maxage=10"
    : "no-store";
}
