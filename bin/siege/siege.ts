import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { createDice, makeHostile } from "./hostile";
import type { Hostile } from "./hostile";

/** Sends hostile requests, counts what came back, and measures the server's memory on the way. */

type Memory = { heap: number; rss: number };

const port = 3941;
const total = Number(process.env["SIEGE_REQUESTS"] ?? 200_000);
const hands = 24;
const marks = [Math.floor(total / 4), total];
const server = fork(".next/serve.mjs", {
  execArgv: ["--expose-gc"],
  env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", NODE_ENV: "production" },
});
const dice = createDice(20_261_124);
const agent = new Agent({ keepAlive: true, maxSockets: hands });
const counts = new Map<string, number>();
const failures: string[] = [];
const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

function ask({ method, path, headers, body }: Hostile): Promise<{ status: number; text: string } | null> {
  return new Promise((done) => {
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const sent = request(
      { port, host: "127.0.0.1", agent, method, path, headers: { ...headers, ...length } },
      (got) => {
        const chunks: Buffer[] = [];
        got.on("data", (chunk: Buffer) => chunks.push(chunk));
        got.on("end", () => done({ status: got.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
        got.on("error", () => done(null));
      },
    );
    sent.setTimeout(60_000, () => sent.destroy(new Error("silent")));
    sent.on("error", (error: NodeJS.ErrnoException) => {
      if (error.message === "silent") failures.push(`${method} ${path} silent`);
      done(null);
    });
    sent.end(body);
  });
}

/** Heap after collection and RSS, as the server finds them. */
async function measure(): Promise<Memory> {
  server.send("memory");
  const [memory] = await once(server, "message");
  return memory as Memory; // bin/serve/memory.ts sends it
}

async function wait(): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if ((await ask({ method: "GET", path: "/readyz", headers: {} }))?.status === 200) return;
    await new Promise((go) => setTimeout(go, 200));
  }
  throw new Error("the server did not come up");
}

await wait();
const began = performance.now();
const seen: Memory[] = [];
let sent = 0;
for (const mark of marks) {
  const hand = async () => {
    while (sent < mark) {
      sent += 1;
      const hostile = makeHostile(dice);
      const answer = await ask(hostile);
      const status = answer === null ? "cut" : answer.status;
      add(String(status));
      if (answer !== null && answer.status >= 500 && answer.status !== 503)
        failures.push(`${answer.status} ${hostile.method} ${hostile.path} ${JSON.stringify(hostile.headers)}`);
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  seen.push(await measure());
}
const [before = { heap: 0, rss: 0 }, after = { heap: 0, rss: 0 }] = seen;
const ratio = (key: "heap" | "rss") => after[key] / before[key];
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const seconds = (performance.now() - began) / 1000;
console.log(
  `${new Date().toISOString().slice(0, 10)}  ${total} requests, ${hands} at once, ${seconds.toFixed(0)} s, Node ${process.version}`,
);
console.log(
  [...counts]
    .toSorted()
    .map(([name, count]) => `${name}: ${count}`)
    .join("  "),
);
console.log(
  `heap after collection ${megabytes(before.heap)} → ${megabytes(after.heap)} (${ratio("heap").toFixed(3)})`,
);
console.log(`RSS ${megabytes(before.rss)} → ${megabytes(after.rss)} (${ratio("rss").toFixed(3)})`);
console.log(`5xx besides 503: ${failures.length}`);
for (const failure of failures.slice(0, 20)) console.log(`  ${failure}`);
const isGood = failures.length === 0 && Math.abs(ratio("heap") - 1) <= 0.05 && ratio("rss") <= 1.15;
server.kill("SIGTERM");
await once(server, "exit");
process.exit(isGood ? 0 : 1);
