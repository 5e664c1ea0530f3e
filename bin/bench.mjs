import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { resolve } from "node:path";
import { gzipSync, brotliCompressSync } from "node:zlib";
import { reportBrowser } from "./bench-browser.mjs";
import { end, keep, nodePath, run } from "./child.mjs";
import { setUp } from "./setup.mjs";

/**
 * What a page costs, in one run: requests per second and p99 of each page and API against an empty static page of the same
 * Next, first-load JavaScript above that empty page, and bytes; the warm map against a server that decides nothing; then, in a browser, how soon the map stands, how soon a choice
 * is answered, and Lighthouse. Ratios hold when the machine does not; times in a browser only hold on an idle one.
 */

const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const connections = 20;
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

async function buildEmpty() {
  const folder = resolve(".cache/empty-app");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/app`, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{"private":true}');
  writeFileSync(
    `${folder}/app/layout.jsx`,
    "export default function L({children}){return <html><body>{children}</body></html>}",
  );
  writeFileSync(`${folder}/app/page.jsx`, "export default function P(){return <p>empty</p>}");
  symlinkSync(resolve("node_modules"), `${folder}/node_modules`);
  const { code } = await run(nodePath(), [resolve("node_modules/next/dist/bin/next"), "build", folder], {
    quiet: true,
  });
  if (code !== 0) process.exit(1);
  return folder;
}

async function ready(url) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // not listening yet
    }
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`${url} did not come up`);
}

/** Closed loop: `connections` readers who each ask again as soon as they are answered, and leave the body packed. */
async function load(address) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  const ask = () =>
    new Promise((done, fail) => {
      const began = performance.now();
      get(address, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
        if (response.statusCode !== 200) fail(new Error(`${address}: ${response.statusCode}`));
        response.on("end", () => done(times.push(performance.now() - began))).resume();
      }).on("error", fail);
    });
  await ask();
  times.length = 0;
  const until = performance.now() + seconds * 1000;
  const reader = async () => {
    while (performance.now() < until) await ask();
  };
  await Promise.all(Array.from({ length: connections }, reader));
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: times.length / seconds, p99: times[Math.floor(times.length * 0.99)] };
}

async function weigh(url) {
  const html = Buffer.from(
    await (await fetch(url, { headers: { "accept-encoding": "identity" } })).arrayBuffer(),
  );
  const scripts = [...new Set(html.toString().match(/\/_next\/static\/[^"\\]+?\.js/g) ?? [])].filter(
    (src) => !html.toString().includes(`src="${src}" noModule`),
  );
  const bodies = await Promise.all(
    scripts.map(async (src) =>
      Buffer.from(
        await (await fetch(new URL(src, url), { headers: { "accept-encoding": "identity" } })).arrayBuffer(),
      ),
    ),
  );
  const sum = (compress) => bodies.reduce((total, body) => total + compress(body).length, 0);
  return {
    html: gzipSync(html).length,
    htmlBr: brotliCompressSync(html).length,
    js: sum((body) => gzipSync(body, { level: 9 })),
  };
}

console.log("设置");
await setUp();
const folder = await buildEmpty();
const next = resolve("node_modules/next/dist/bin/next");
const empty = keep(nodePath(), [next, "start", folder, "-p", String(ports.empty)], { quiet: true });
const ours = keep(nodePath(), [".next/serve.mjs"], {
  quiet: true,
  env: { PORT: String(ports.ours), NODE_ENV: "production" },
});
const emptyUrl = `http://127.0.0.1:${ports.empty}/`;
const url = (path) => `http://127.0.0.1:${ports.ours}${path}`;
await Promise.all([ready(emptyUrl), ready(url("/about"))]);

const { version } = JSON.parse(readFileSync("node_modules/next/package.json", "utf8"));
console.log(
  `\nNode ${process.version}, Next ${version}, ${connections} 个连接，各 ${seconds} 秒，${new Date().toISOString().slice(0, 10)}\n`,
);
const base = await load(emptyUrl);
const bare = await weigh(emptyUrl);
console.log(
  `空静态页      ${base.perSecond.toFixed(0)} 次/秒  p99 ${base.p99.toFixed(1)} ms  JS ${(bare.js / 1000).toFixed(1)} kB gzip\n`,
);
console.log("页面 | 次/秒 | 与空页之比 | p99 ms | HTML kB gzip | HTML kB br | JS 超出空页 kB gzip");
for (const path of paths) {
  const [speed, weight] = [await load(url(path)), await weigh(url(path))];
  const isPage = !path.startsWith("/api/");
  const cells = [
    path,
    speed.perSecond.toFixed(0),
    (speed.perSecond / base.perSecond).toFixed(2),
    speed.p99.toFixed(1),
    (weight.html / 1000).toFixed(1),
    (weight.htmlBr / 1000).toFixed(1),
    isPage ? ((weight.js - bare.js) / 1000).toFixed(1) : "–",
  ];
  console.log(cells.join(" | "));
}

await run(nodePath(), [
  resolve("node_modules/tsx/dist/cli.mjs"),
  "bin/bench-bare.ts",
  String(ports.ours),
  String(ours.pid),
]);

console.log("\n查询 | 中位 ms | p99 ms");
await run(nodePath(), [resolve("node_modules/tsx/dist/cli.mjs"), "bin/bench-queries.ts"]);
await reportBrowser(url(""));
end(empty);
end(ours);
process.exit(0);
