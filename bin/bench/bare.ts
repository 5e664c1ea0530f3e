import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { askFor, askOnce, load } from "../closed-loop";

/**
 * A warm page against a server of Node's that sends the same bytes and fields and decides nothing, and against itself with a
 * cookie that nobody knows: `tsx bin/bench/bare.ts port pid`. Five rounds in turn, one tool, so that what else the machine
 * does meets all of them; the processor's time per answer holds on a busy machine too.
 */

const [port = 0, pid = 0] = process.argv.slice(2).map(Number);
const rounds = 5;
const readers = 20;
const lasts = 1000 * Number(process.env["BENCH_SECONDS"] ?? 3); // ms
/** Processor time of a process so far in µs; NaN where the system does not tell. */
function processorTime(of: number): number {
  if (process.platform !== "linux") return Number.NaN;
  const [, , ...fields] = readFileSync(`/proc/${of}/stat`, "utf8").split(/\) | /);
  return (Number(fields[11]) + Number(fields[12])) * 10_000; // ticks of 10 ms: fields 14 and 15 of proc(5)
}

const { length, ...answer } = await askOnce(askFor(port, "/"));
const bare = fork("bin/bench/bare-server.ts", { execArgv: [] });
bare.send({ fields: answer.fields, body: answer.body.toString("base64") });
const [address] = await once(bare, "message");
const { port: barePort } = address as { port: number }; // it sends where it listens
if ((await askOnce(askFor(barePort, "/"))).length !== length) throw new Error("not the same bytes");

const servers = {
  ours: { pid, asked: askFor(port, "/") },
  cookie: { pid, asked: askFor(port, "/", "Cookie: x=1") },
  bare: { pid: bare.pid ?? 0, asked: askFor(barePort, "/") },
};
type Name = keyof typeof servers;
const names: Name[] = ["ours", "bare", "cookie"];
const speeds: { [name in Name]: { perSecond: number; cost: number }[] } = { ours: [], cookie: [], bare: [] };
const count = async (name: Name) =>
  (await load(servers[name].asked, length, { readers, until: wait(lasts) })).length;
for (const name of names) await count(name); // warm
for (let round = 0; round < rounds; round += 1)
  for (const name of names) {
    const { pid: of } = servers[name];
    const before = processorTime(of);
    const answers = await count(name);
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

console.log(`\nwarm home page, ${rounds} rounds in turn, median (least–most), ${length} bytes`);
console.log("server | per second | processor µs each");
for (const [name, label] of [
  ["ours", "ours"],
  ["cookie", "ours, with an unknown cookie"],
  ["bare", "bare Node"],
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
  `ours to bare Node | ${tell(ratios("ours", "bare", "perSecond"), 2)} | ${tell(ratios("ours", "bare", "cost"), 2)}`,
);
console.log(
  `with to without cookie | ${tell(ratios("cookie", "ours", "perSecond"), 2)} | ${tell(ratios("cookie", "ours", "cost"), 2)}`,
);
