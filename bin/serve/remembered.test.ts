import fc from "fast-check";
import { expect, test } from "vitest";
import { readPerTurn } from "./public-version";
import { sendRaw } from "./raw-request.fixture";
import { startSite } from "./site.fixture";

const target = fc.constantFrom(
  "/",
  "/?utm_source=x",
  "/?layer=patent_pledge_amount",
  "/about",
  "//about",
  "/regions/420000",
  "/regions/420000?inferred=hide",
  "/api/v1/map",
  "/api/v1/map?period=2015",
  "/embed/map",
  "/pictures/map.svg",
  "/nowhere",
  "/desk",
  "/healthz",
  "/%",
  "http://named.test/about",
);
const host = fc.constantFrom(
  "Host: x.test",
  "Host: X.test",
  "Host: y.test:80",
  "Host: undefined",
  "Host:",
  "hOsT: a b",
  "Host: x.test\nHost: y.test",
  "x-no: host",
);
const field = fc.constantFrom(
  "Accept-Encoding: br",
  "Accept-Encoding: gzip",
  "Accept-Encoding: br;q=0, *",
  "Accept-Encoding: undefined",
  "Accept-Encoding:",
  "If-None-Match: *",
  'If-None-Match: "other"',
  'If-Match: "other"',
  "If-Match: *",
  "Cookie: x=1",
  "Cookie: zhiyun.session_token=x",
  "X-Forwarded-Host: proxied.test",
  "X-Forwarded-Host: undefined",
  "X-Forwarded-Proto: https",
  "Range: bytes=0-3",
  "rsc: 1",
  "Content-Length: 0",
);
const method = fc.oneof(
  { weight: 6, arbitrary: fc.constant("GET") },
  fc.constantFrom("HEAD", "OPTIONS", "POST", "TRACE"),
);
const request = fc
  .tuple(method, target, fc.constantFrom("1.1", "1.1", "1.1", "1.0"), host, fc.array(field, { maxLength: 3 }))
  .map(
    ([verb, where, minor, name, fields]) =>
      `${[`${verb} ${where} HTTP/${minor}`, "Connection: close", name, ...fields].join("\n")}\n\n`,
  );

test.each([true, false])(
  "LAW: an answer that is remembered is the one that would be decided anew (behind a proxy: %s)",
  async (isBehindProxy) => {
    const remembering = await startSite({ isBehindProxy });
    const anew = await startSite({ isBehindProxy, keeps: false });
    const ask = async (port: number, text: string) => {
      const answer = JSON.stringify(await sendRaw(port, text));
      return answer.replaceAll(/'nonce-[^']+'|"date":"[^"]+"/g, "");
    };
    await fc.assert(
      fc.asyncProperty(request, async (text) => {
        const meant = await ask(anew.port, text);
        for (const _ of ["decided", "remembered"]) expect(await ask(remembering.port, text)).toEqual(meant);
      }),
      { numRuns: 600 },
    );
    expect(remembering.remembered.count()).toBeGreaterThan(20);
    expect(anew.remembered.count()).toBe(0);
    for (const { server } of [remembering, anew]) server.close();
  },
  120_000,
);

test("what is remembered is forgotten with what is kept: a publish is seen by the next request", async () => {
  let said = "before";
  const site = await startSite({
    render: async (_request, response) => {
      response.setHeader("content-type", "text/plain");
      response.end(said);
    },
  });
  const get = async () =>
    (await sendRaw(site.port, "GET / HTTP/1.1\nHost: x.test\nConnection: close\n\n")).body;
  for (const _ of [1, 2, 3]) expect(await get()).toBe("before");
  expect(site.remembered.count()).toBe(1);
  said = "after";
  expect(await get()).toBe("before");
  site.raise();
  expect(await get()).toBe("after");
  site.server.close();
});

test("a version is read once in a turn of the event loop, and again in the next", async () => {
  let version = 1;
  const read = readPerTurn(() => String(version));
  expect(read()).toBe("1");
  version = 2;
  expect(read()).toBe("1");
  await new Promise((go) => setImmediate(go));
  expect(read()).toBe("2");
});
