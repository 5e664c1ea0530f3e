import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { resolve } from "node:path";
import { end, keep, nodePath, run } from "../child.mjs";
import { askFor, askOnce, load } from "../closed-loop.ts";
import { reportBrowser } from "./browser.ts";
import { buildEmpty } from "./empty.ts";

/**
 * What a page costs, in one run: requests per second and p99 of each page and API against an empty static page of the same
 * Next, and bytes; the warm map against a server that decides nothing; then, in a browser, how soon the map stands, how soon
 * a choice is answered, and Lighthouse. Ratios hold when the machine does not; times in a browser only hold on an idle one.
 */

const seconds = Number(process.env["BENCH_SECONDS"] ?? 4);
const readers = 20;
const ports = { ours: 3931, empty: 3932 };
const paths = [
  "/",
  "/?layer=patent_pledge_amount&period=2015",
  "/regions/420000",
  "/regions/441900",
  "/financing?regions=441900,320500",
  "/activities",
  "/activities?type=launch",
  "/sources/cnipa-2019-12",
  "/about",
  "/api/v1/map",
  "/api/v1/activities?limit=200",
  "/api/v1/observations?region=440000",
];
const tsx = resolve("node_modules/tsx/dist/cli.mjs");

async function ready(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(url).catch(() => null); // not listening yet
    if (answer?.ok) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`${url} did not come up`);
}

/** Closed loop: readers who each ask again as soon as they are answered, and leave the body packed. */
async function measure(port: number, path: string): Promise<{ perSecond: number; p99: number }> {
  const asked = askFor(port, path);
  const { length } = await askOnce(asked);
  const until = new Promise((over) => setTimeout(over, seconds * 1000));
  const times = (await load(asked, length, { readers, until })).toSorted((a, b) => a - b);
  return { perSecond: times.length / seconds, p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN };
}

async function weigh(url: string): Promise<{ gzip: number; brotli: number }> {
  const answer = await fetch(url, { headers: { "accept-encoding": "identity" } });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
}

const next = resolve("node_modules/next/dist/bin/next");
const empty = keep(nodePath(), [next, "start", await buildEmpty(next), "-p", String(ports.empty)], {
  quiet: true,
});
const ours = keep(nodePath(), [".next/serve.mjs"], {
  quiet: true,
  env: { PORT: String(ports.ours), NODE_ENV: "production" },
});
const url = (path: string) => `http://127.0.0.1:${ports.ours}${path}`;
await Promise.all([ready(`http://127.0.0.1:${ports.empty}/`), ready(url("/about"))]);

const { version } = JSON.parse(readFileSync("node_modules/next/package.json", "utf8")) as { version: string };
console.log(
  `\nNode ${process.version}, Next ${version}, ${readers} readers, ${seconds} s each, ${new Date().toISOString().slice(0, 10)}\n`,
);
const base = await measure(ports.empty, "/");
console.log(`empty static page | ${base.perSecond.toFixed(0)} /s | p99 ${base.p99.toFixed(1)} ms\n`);
console.log("page | per second | against the empty page | p99 ms | kB gzip | kB br");
for (const path of paths) {
  const [speed, weight] = [await measure(ports.ours, path), await weigh(url(path))];
  const cells = [
    path,
    speed.perSecond.toFixed(0),
    (speed.perSecond / base.perSecond).toFixed(2),
    speed.p99.toFixed(1),
    (weight.gzip / 1000).toFixed(1),
    (weight.brotli / 1000).toFixed(1),
  ];
  console.log(cells.join(" | "));
}

await run(nodePath(), [tsx, "bin/bench/bare.ts", String(ports.ours), String(ours.pid)]);
console.log("\nquery | median ms | p99 ms");
await run(nodePath(), [tsx, "bin/bench/queries.ts"]);
await reportBrowser(url(""));
end(empty);
end(ours);
process.exit(0);
