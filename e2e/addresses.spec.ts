import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures";

const addresses = readFileSync(new URL("addresses.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("/"));

for (const address of addresses)
  test(`${address} answers, or says where it went`, async ({ request, isMobile }) => {
    test.skip(isMobile, "the same answer");
    const [target = "", anchor] = address.split("#");
    const first = await request.get(target, { maxRedirects: 0 });
    // A form that finds one region goes on to it; that is its answer, not a move.
    const isForm = /^\/(search|financing\/add)\?/.test(target);
    if (first.status() === 301 || (isForm && first.status() === 307))
      expect((await request.get(first.headers()["location"] ?? "", { maxRedirects: 0 })).status()).toBe(200);
    else expect(first.status()).toBe(200);
    if (anchor !== undefined) expect(await first.text()).toContain(` id="${anchor}"`);
  });

const pages = addresses.filter((address) => !/^\/(api|pictures|embed)\/|\.\w+$|#|q=/.test(address));

for (const address of pages)
  test(`${address} links to addresses of plain letters only`, async ({ request, isMobile }) => {
    test.skip(isMobile, "the same links");
    const html = await (await request.get(address)).text();
    const links = [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, link = ""]) => link);
    expect(links.length, html.slice(0, 200)).toBeGreaterThan(5);
    const own = links.filter((link) => link.startsWith("/") || link.startsWith("#"));
    expect(own.filter((link) => /[^\u0020-\u007e]|%[89A-F]/i.test(link))).toEqual([]);
  });
