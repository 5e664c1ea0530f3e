import { once } from "node:events";
import { request } from "node:http";
import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { expect, test } from "./fixtures";
import { startServer } from "./own-server";

/** The law of bin/serve/site.test.ts, kept by the framework itself: what a stranger sends to a cold server is in no later answer. */

const paths = [
  "/",
  "/?layer=patent_pledge_amount&period=2015",
  "/regions/420000",
  "/regions/441900",
  "/financing?regions=441900,320500",
  "/activities",
  "/activities/pw13-hubei-01",
  "/sources",
  "/sources/cnipa-2019-12",
  "/about",
  "/about/changes",
  "/about/changes.atom",
  "/data",
  "/search?q=hb",
  "/nowhere",
  "/embed/map",
  "/embed/regions/420000",
  "/api/v1/map",
  "/api/v1/regions",
  "/pictures/map.svg",
  "/robots.txt",
  "/sitemap.xml",
];

const strangers: OutgoingHttpHeaders[] = [
  { "x-middleware-prefetch": "1" },
  { rsc: "1", "next-router-prefetch": "1", "next-router-state-tree": "%5B%22%22%5D" },
  { "x-nextjs-data": "1", "next-action": "0".repeat(40), accept: "text/x-component" },
  { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", forwarded: "host=evil.example" },
  { host: "evil.example", "x-site-origin": "https://evil.example" },
  { "content-security-policy": "script-src 'nonce-EVIL'" },
  { cookie: "x=1; __prerender_bypass=x; __next_preview_data=x", "accept-language": "xx" },
];

type Told = { status: number | undefined; headers: IncomingMessage["headers"]; body: string };

async function ask(origin: string, path: string, headers: OutgoingHttpHeaders): Promise<Told> {
  const sent = request(origin + path, { headers: { host: "x.test", ...headers } }).end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage]; // what a request's response is
  let body = "";
  for await (const chunk of answer.setEncoding("latin1")) body += String(chunk);
  const { date: _date, ...fields } = answer.headers;
  return { status: answer.statusCode, headers: fields, body };
}

test("whatever a stranger sends first, the next reader's answer is the one they would have had", async ({
  isMobile,
}) => {
  test.skip(isMobile, "no page is looked at");
  test.setTimeout(240_000); // two servers, each page made cold
  const [attacked, untouched] = await Promise.all([startServer(), startServer()]);
  for (const [index, path] of paths.entries()) {
    for (const [turn] of strangers.entries()) {
      const stranger = strangers[(index + turn) % strangers.length] ?? {};
      await ask(attacked.origin, path, stranger); // each path has another first stranger
    }
    const [got, meant] = [await ask(attacked.origin, path, {}), await ask(untouched.origin, path, {})];
    expect([path, got]).toEqual([path, meant]);
    expect(got.body).not.toMatch(/evil|EVIL/);
    expect(got.body.length).toBeGreaterThan(60);
  }
  await Promise.all([attacked.stop(), untouched.stop()]);
});
