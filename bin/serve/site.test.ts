import { brotliDecompressSync } from "node:zlib";
import type { Server } from "node:http";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { cases } from "./http-cases.fixture";
import { sendRaw } from "./raw-request.fixture";
import { startSite } from "./site.fixture";

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});
async function start(options: Parameters<typeof startSite>[0] = {}) {
  const site = await startSite(options);
  servers.push(site.server);
  const ask = (text: string) => sendRaw(site.port, /\n\n/.test(text) ? text : `${text}\nConnection: close\n\n`);
  const get = (path: string, ...lines: string[]) =>
    ask([`GET ${path} HTTP/1.1`, "Host: x.test", ...lines].join("\n"));
  return { ...site, ask, get };
}

describe("what HTTP asks of an origin server", async () => {
  const { ask } = await start();
  test.each(cases)("RFC $rule: $says", async ({ send, status, fields = {}, body }) => {
    const answer = await ask(send);
    expect(answer.status).toBe(status);
    for (const [name, pattern] of Object.entries(fields)) {
      if (pattern === null) expect(answer.headers[name]).toBeUndefined();
      else expect(answer.headers[name] ?? "").toMatch(pattern);
    }
    if (body !== undefined) expect(answer.body).toMatch(body);
  });
  test("there are forty cases and more", () => expect(cases.length).toBeGreaterThanOrEqual(40));
});

test("a tag that was sent is known again: strong, weak, in a list", async () => {
  const { get } = await start();
  const tag = (await get("/")).headers["etag"] ?? "";
  for (const said of [tag, tag.replace("W/", ""), `"a", ${tag}, "b"`])
    expect((await get("/", `If-None-Match: ${said}`)).status).toBe(304);
});

test("no answer is 5xx, whatever the request target and the fields are", async () => {
  const { ask } = await start();
  const piece = fc.oneof(
    fc.constantFrom(
      "/",
      "..",
      "%",
      "%00",
      "%2f",
      "?",
      "&",
      "=",
      "#",
      "\\",
      "constructor",
      "__proto__",
      "toString",
      "api/v1/map",
      "regions/420000",
      "\xff",
      "湖",
    ),
    fc.string({ maxLength: 6 }),
  );
  const target = fc
    .array(piece, { maxLength: 8 })
    .map((pieces) => `/${pieces.join("")}`.replaceAll(/[\r\n]/g, ""));
  await fc.assert(
    fc.asyncProperty(target, async (path) => {
      const bytes = Buffer.from(path).toString("latin1");
      const { status } = await ask(`GET ${bytes} HTTP/1.1\nHost: x.test`);
      expect(status).toBeGreaterThanOrEqual(200);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
}, 60_000);

const known = fc.constantFrom(
  "x-middleware-prefetch: 1",
  "rsc: 1",
  "next-router-prefetch: 1",
  "next-action: abc",
  "x-nextjs-data: 1",
  "X-Forwarded-Host: evil.example",
  "X-Forwarded-Proto: https",
  "Forwarded: host=evil.example",
  "Content-Security-Policy: script-src 'nonce-EVIL'",
  "x-site-origin: https://evil.example",
  "x-matched-path: /desk",
  "x-invoke-path: /desk",
  "x-middleware-subrequest: middleware",
  "Accept-Language: xx",
  "Range: bytes=0-0",
  "X-HTTP-Method-Override: POST",
  "x-now-route-matches: 1=a",
  "purpose: prefetch",
  "Accept: text/x-component",
);
const name = fc
  .stringMatching(/^[a-z][a-z0-9-]{0,20}$/)
  .filter(
    (text) =>
      ![
        "host",
        "connection",
        "content-length",
        "transfer-encoding",
        "expect",
        "upgrade",
        "trailer",
        "te",
      ].includes(text) && !text.startsWith("if-"),
  );
const value = fc.stringMatching(/^[a-zA-Z0-9=;,/ .'-]{0,30}$/);
const header = fc.oneof(
  known,
  fc.tuple(name, value).map((pair) => pair.join(": ")),
);
const cookie = fc.stringMatching(/^[a-z]{1,8}=[a-z0-9]{0,8}$/).map((text) => `Cookie: ${text}`);

test.each([null, "https://site.test"])(
  "LAW: whatever a stranger sends, the next reader's answer is what it would have been (SITE_URL %s)",
  async (origin) => {
    const untouched = await start({ origin });
    const attacked = await start({ origin });
    let round = 0;
    const path = fc.constantFrom(
      "/",
      "/about",
      "/regions/420000",
      "/financing?regions=441900",
      "/api/v1/map",
      "/pictures/map.svg",
      "/nowhere",
    );
    const host = fc.constantFrom("127.0.0.1", "evil.example", "x.test");
    await fc.assert(
      fc.asyncProperty(
        path,
        fc.array(fc.oneof(header, cookie), { maxLength: 6 }),
        host,
        async (where, sent, stranger) => {
          round += 1;
          attacked.raise(); // cold again
          untouched.raise();
          await attacked.ask([`GET ${where} HTTP/1.1`, `Host: ${stranger}`, ...sent].join("\n"));
          const ask = `GET ${where} HTTP/1.1\nHost: 127.0.0.1:1`;
          const [got, meant] = [await attacked.ask(ask), await untouched.ask(ask)];
          for (const answer of [got, meant]) delete answer.headers["date"];
          expect(got).toEqual(meant);
        },
      ),
      { numRuns: 150 },
    );
    expect(round).toBeGreaterThanOrEqual(150);
  },
  60_000,
);

describe("with SITE_URL set", async () => {
  const { ask } = await start({ origin: "https://site.test" });
  const under = (host: string, path = "/") => ask(`GET ${path} HTTP/1.1\nHost: ${host}`);
  test("a Host that is nobody's gets 421, save for /healthz", async () => {
    expect((await under("evil.example")).status).toBe(421);
    expect((await under("evil.example", "/healthz")).status).toBe(200);
    expect((await under("evil.example", "/readyz")).status).toBe(421);
  });
  test("its own, loopback's and an interface's are answered, with its own origin", async () => {
    for (const host of ["site.test", "SITE.test:443", "127.0.0.1:3000", "localhost", "[::1]:3000"]) {
      const { status, body, headers } = await under(host);
      expect([host, status]).toEqual([host, 200]);
      expect(body).toContain("https://site.test/share");
      expect(headers["strict-transport-security"]).toMatch(/max-age=\d+/);
    }
  });
});

test("X-Forwarded-Host is a proxy's word only where one is trusted", async () => {
  const line = "X-Forwarded-Host: proxied.test";
  expect((await (await start()).get("/", line)).body).toContain("http://x.test/share");
  const trusting = await start({ isBehindProxy: true });
  expect((await trusting.get("/", line, "X-Forwarded-Proto: https")).body).toContain(
    "https://proxied.test/share",
  );
});

test("the policy of a page allows its own inline scripts by hash, and no others", async () => {
  const { headers } = await (await start()).get("/");
  const policy = headers["content-security-policy"] ?? "";
  expect(policy).toContain("script-src 'self' 'sha256-");
  expect(/script-src[^;]*/.exec(policy)?.[0]).not.toMatch(/unsafe|nonce/);
  expect(policy).toContain("frame-ancestors 'self'");
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
  });
});

test("any site may frame an embed, none the desk", async () => {
  const { get } = await start();
  expect((await get("/embed/map")).headers["content-security-policy"]).toContain("frame-ancestors *");
  const desk = (await get("/desk")).headers["content-security-policy"] ?? "";
  expect(desk).toContain("frame-ancestors 'none'");
  expect(desk).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/);
  expect(desk).not.toBe((await get("/desk")).headers["content-security-policy"]);
});

test("one picture of one asker is drawn and one waits; the third is told to come back", async () => {
  let release: () => void = () => {};
  const held = new Promise<void>((go) => (release = go));
  const { get } = await start({
    render: async (_request, response) => {
      await held;
      response.setHeader("content-type", "image/png");
      response.end("png");
    },
  });
  const first = [get("/pictures/a.png"), get("/pictures/b.png")];
  await expect.poll(async () => (await get("/pictures/c.png")).status).toBe(503);
  expect((await get("/pictures/d.png")).headers["retry-after"]).toMatch(/^\d+$/);
  release();
  for (const answer of first) expect((await answer).status).toBe(200);
});

test("a packed answer is the plain one", async () => {
  const { port } = await start();
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { "accept-encoding": "identity" } });
  const plain = await response.text();
  const { body } = await sendRaw(
    port,
    `GET / HTTP/1.1\nHost: 127.0.0.1:${port}\nAccept-Encoding: br\nConnection: close\n\n`,
  );
  expect(brotliDecompressSync(Buffer.from(body, "latin1")).toString()).toBe(plain);
});

test("what is made while the boundary files are away is made again for the next reader, and never kept", async () => {
  let [isWhole, made] = [false, 0];
  const { get, remembered } = await start({
    isWhole: () => isWhole,
    render: async (_request, response) => {
      made += 1;
      response.setHeader("content-type", "text/plain");
      response.end(isWhole ? "with the map" : "without it");
    },
  });
  for (const _ of [1, 2]) expect((await get("/")).body).toBe("without it");
  expect([made, remembered.count()]).toEqual([2, 0]);
  isWhole = true;
  for (const _ of [1, 2, 3]) expect((await get("/")).body).toBe("with the map");
  expect([made, remembered.count()]).toEqual([3, 1]);
});

test("/healthz lives and /readyz is 200 or 503, and neither is kept", async () => {
  let isWhole = true;
  const { get } = await start({ isWhole: () => isWhole });
  const ask = async (path: string) => {
    const { status, headers, body } = await get(path);
    expect(headers).toMatchObject({ "cache-control": "no-store", "content-type": "application/json" });
    return [status, JSON.parse(body).status];
  };
  expect([await ask("/healthz"), await ask("/readyz")]).toEqual([
    [200, "ok"],
    [200, "ready"],
  ]);
  isWhole = false;
  expect([await ask("/healthz"), await ask("/readyz")]).toEqual([
    [200, "ok"],
    [503, "unready"],
  ]);
});
