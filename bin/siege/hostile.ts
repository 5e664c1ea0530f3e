import type { OutgoingHttpHeaders } from "node:http";

export type Hostile = { method: string; path: string; headers: OutgoingHttpHeaders; body?: string };

/** The same numbers each time, so that a run can be repeated (mulberry32). */
export function createDice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  const pick = <T>(all: readonly T[]): T => {
    const one = all[below(all.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  };
  return { below, pick };
}

const paths = [
  "/",
  "/regions/420000",
  "/financing",
  "/activities",
  "/sources",
  "/about",
  "/about/changes",
  "/search",
  "/data",
  "/about/changes.atom",
  "/embed/map",
  "/embed/financing",
  "/embed/regions/420000",
  "/api/v1/map",
  "/api/v1/observations",
  "/api/v1/activities",
  "/api/v1/regions",
  "/api/v1/changes",
  "/api/v1/boundaries",
  "/api/v1/activities.csv",
  "/api/auth/get-session",
  "/desk",
  "/desk/sign-in",
  "/healthz",
  "/readyz",
  "/geo/meta.json",
  "/pictures/map.svg",
] as const;
const broken = [
  "/%",
  "/%zz",
  "/%00",
  "/%ff",
  "/..%2f..%2fetc/passwd",
  "/../../etc/passwd",
  "//evil.example/%2e%2e",
  "/regions/%00",
  "/regions/constructor",
  "/embed/regions/constructor",
  "/embed/regions/__proto__",
  "/pictures/regions/toString.svg",
  "/pictures/share/constructor-1200x630.png",
  "/sources/__proto__",
  "/activities/hasOwnProperty",
  "/_next/image?url=/x&w=1&q=1",
  "/_next/data/x/index.json",
  "/_next/static/%",
  "/geo/%",
  "/geo/..%2f..%2fpackage.json",
  "/api/v1/quotes/constructor",
  "/api/v1/nothing",
  "/api/auth/sign-up/email",
  "/missing?asked=x",
  "/desk/decide",
  "/desk/import",
  "/regions/420000/x",
] as const;
const names = [
  "layer",
  "period",
  "view",
  "regions",
  "indicator",
  "base",
  "region",
  "type",
  "when",
  "page",
  "q",
  "from",
  "to",
  "limit",
  "cursor",
  "scope",
  "toString",
  "constructor",
  "__proto__",
  "hasOwnProperty",
  "x",
  "rsc",
  "_rsc",
  "nxtPadcode",
] as const;
const values = [
  "1",
  "0",
  "-1",
  "2015",
  "1901",
  "2019-02-30",
  "2019-11-30",
  "420000",
  "999999",
  "441900,320500",
  "constructor",
  "%00",
  "%",
  "%ff",
  "'",
  '"><script>',
  "%F0%9F%92%A9",
  "patent_pledge_amount",
  "patent-week-13",
  "9999",
  "NaN",
  "1e9",
  "..",
  "{}",
  "[]",
] as const;
const fields = [
  ["x-middleware-prefetch", "1"],
  ["x-middleware-subrequest", "middleware:middleware"],
  ["rsc", "1"],
  ["next-router-prefetch", "1"],
  ["next-router-state-tree", "%5B%22%22%5D"],
  ["next-action", "abcdef"],
  ["x-nextjs-data", "1"],
  ["x-forwarded-host", "evil.example"],
  ["x-forwarded-proto", "https"],
  ["x-forwarded-for", "1.2.3.4"],
  ["x-matched-path", "/desk"],
  ["x-invoke-path", "/desk"],
  ["content-security-policy", "script-src 'nonce-EVIL'"],
  ["cookie", "x=1"],
  ["cookie", "zhiyun.session_token=a.b"],
  ["cookie", "preview=0123456789abcdef0123456789abcdef"],
  ["accept-encoding", "br;q=0, *;q=0"],
  ["accept-encoding", "gzip, br"],
  ["if-none-match", "*"],
  ["if-match", '"x"'],
  ["range", "bytes=0-0"],
  ["expect", "100-continue"],
  ["host", "evil.example"],
  ["origin", "https://evil.example"],
  ["content-type", "multipart/form-data; boundary=x"],
  ["accept", "text/x-component"],
  ["if-modified-since", "nonsense"],
  ["upgrade", "websocket"],
  ["te", "trailers"],
  ["accept-language", "xx"],
] as const;
const methods = [
  "GET",
  "GET",
  "GET",
  "GET",
  "GET",
  "GET",
  "HEAD",
  "OPTIONS",
  "POST",
  "PUT",
  "DELETE",
  "TRACE",
  "PATCH",
  "PROPFIND",
] as const;

/** One hostile request; pages that are dear to make come often enough to fill every queue. */
export function makeHostile({ below, pick }: ReturnType<typeof createDice>): Hostile {
  const path = below(3) === 0 ? pick(broken) : pick(paths);
  const query = Array.from(
    { length: below(4) },
    () => `${pick(names)}=${below(8) === 0 ? below(1e9) : pick(values)}`,
  );
  const method = pick(methods);
  const headers = Object.fromEntries(Array.from({ length: below(4) }, () => pick(fields)));
  const address = query.length === 0 ? path : `${path}${path.includes("?") ? "&" : "?"}${query.join("&")}`;
  const isLong = below(200) === 0;
  const request = { method, path: isLong ? `${path}?q=${"a".repeat(9000)}` : address, headers };
  return method === "POST" || method === "PUT" || method === "PATCH"
    ? { ...request, body: pick(["--x--", "{", "a=1&b=2", "\u0000"]) }
    : request;
}
