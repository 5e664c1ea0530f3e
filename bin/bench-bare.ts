import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import type { Socket } from "node:net";

/**
 * A warm page against a server of Node's that sends the same bytes and fields and decides nothing, and against itself with a
 * cookie that nobody knows: `tsx bin/bench-bare.ts port pid`. Five rounds in turn, one tool, so that what else the machine
 * does meets all of them; the processor's time per answer holds on a busy machine too.
 */

const [port = 0, pid = 0] = process.argv.slice(2).map(Number);
const rounds = 5;
const connections = 20;
const lasts = 1000 * Number(process.env["BENCH_SECONDS"] ?? 3); // ms
const ask = (...lines: string[]) =>
  Buffer.from(["GET / HTTP/1.1", "Host: x.test", "Accept-Encoding: br", ...lines, "", ""].join("\r\n"));
const plain = ask();

const open = async (at: number): Promise<Socket> => {
  const socket = connect(at, "127.0.0.1").setNoDelay(true);
  await once(socket, "connect");
  return socket;
};

/** One whole answer, as it came. */
async function fetchOnce(at: number): Promise<{ fields: string[]; body: Buffer; length: number }> {
  const socket = await open(at);
  socket.write(plain);
  let got = Buffer.alloc(0);
  for await (const chunk of socket) {
    got = Buffer.concat([got, chunk as Buffer]); // a socket without an encoding gives bytes
    const end = got.indexOf("\r\n\r\n");
    const head = got.subarray(0, Math.max(end, 0)).toString("latin1");
    const length = end + 4 + Number(/^content-length: (\d+)$/im.exec(head)?.[1]);
    if (end < 0 || got.length < length) continue;
    const fields = head
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(/: (.*)/s, 2));
    return {
      fields: fields.filter(([name]) => name !== "Date").flat(),
      body: got.subarray(end + 4, length),
      length,
    };
  }
  throw new Error("no whole answer");
}

/** Answers in `lasts` ms to readers who each ask again as soon as they have the last byte; every answer has the same length. */
async function load(at: number, request: Buffer, length: number): Promise<number> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(at)));
  let answers = 0;
  for (const socket of sockets) {
    let left = length;
    socket.on("data", (chunk: Buffer) => {
      if (left === length && chunk.toString("latin1", 9, 12) !== "200") throw new Error(chunk.toString());
      left -= chunk.length;
      if (left > 0) return;
      if (left < 0) throw new Error("an answer of another length");
      left = length;
      answers += 1;
      socket.write(request);
    });
    socket.write(request);
  }
  await new Promise((go) => setTimeout(go, lasts));
  for (const socket of sockets) socket.removeAllListeners("data").destroy();
  return answers;
}

/** Processor time of a process so far in µs; NaN where the system does not tell. */
function processorTime(of: number): number {
  if (process.platform !== "linux") return Number.NaN;
  const [, , ...fields] = readFileSync(`/proc/${of}/stat`, "utf8").split(/\) | /);
  return (Number(fields[11]) + Number(fields[12])) * 10_000; // ticks of 10 ms: fields 14 and 15 of proc(5)
}

const { length, ...answer } = await fetchOnce(port);
const bare = fork("bin/bench-bare-server.ts", { execArgv: [] });
bare.send({ fields: answer.fields, body: answer.body.toString("base64") });
const [address] = await once(bare, "message");
const { port: barePort } = address as { port: number }; // it sends where it listens
if ((await fetchOnce(barePort)).length !== length) throw new Error("not the same bytes");

const servers = {
  ours: { at: port, pid, request: plain },
  cookie: { at: port, pid, request: ask("Cookie: x=1") },
  bare: { at: barePort, pid: bare.pid ?? 0, request: plain },
};
type Name = keyof typeof servers;
const names: Name[] = ["ours", "bare", "cookie"];
const speeds: { [name in Name]: { perSecond: number; cost: number }[] } = { ours: [], cookie: [], bare: [] };
for (const name of names) await load(servers[name].at, servers[name].request, length); // warm
for (let round = 0; round < rounds; round += 1)
  for (const name of names) {
    const { at, pid: of, request } = servers[name];
    const before = processorTime(of);
    const answers = await load(at, request, length);
    const cost = (processorTime(of) - before) / answers;
    speeds[name].push({ perSecond: (answers * 1000) / lasts, cost });
  }
bare.disconnect();

const sorted = (values: number[]) => values.toSorted((a, b) => a - b);
const tell = (values: number[], digits: number) => {
  const [all, middle] = [sorted(values), Math.floor(values.length / 2)];
  const [least, median, most] = [all[0], all[middle], all.at(-1)].map((value) => value?.toFixed(digits));
  return `${median} (${least}–${most})`;
};
const ratios = (name: Name, to: Name, of: "perSecond" | "cost") =>
  speeds[name].map((speed, round) => speed[of] / (speeds[to][round]?.[of] ?? Number.NaN));

console.log(`\n热的首页，${rounds} 轮交替，中位（最小–最大），${length} 字节`);
console.log("服务器 | 次/秒 | 处理器 µs/次");
for (const [name, label] of [
  ["ours", "本站"],
  ["cookie", "本站，带不认识的 cookie"],
  ["bare", "裸 Node"],
] as const)
  console.log(
    [
      label,
      tell(
        speeds[name].map(({ perSecond }) => perSecond),
        0,
      ),
      tell(
        speeds[name].map(({ cost }) => cost),
        1,
      ),
    ].join(" | "),
  );
console.log(
  `本站与裸 Node 之比 | ${tell(ratios("ours", "bare", "perSecond"), 2)} | ${tell(ratios("ours", "bare", "cost"), 2)}`,
);
console.log(
  `带与不带 cookie 之比 | ${tell(ratios("cookie", "ours", "perSecond"), 2)} | ${tell(ratios("cookie", "ours", "cost"), 2)}`,
);
