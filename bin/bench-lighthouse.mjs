import { execFile } from "node:child_process";
import { promisify } from "node:util";

const audited = ["/", "/regions/420000", "/financing", "/activities"];
/** Not among the dependencies of the product: npm fetches it for the time of the measurement, or it is named. */
const lighthouse = process.env.LIGHTHOUSE
  ? [process.env.LIGHTHOUSE]
  : ["npm", "exec", "--yes", "--package=lighthouse@12.8.2", "--", "lighthouse"];
export const chromiumArgs = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

export const median = (numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const runLighthouse = (args, chromePath) =>
  promisify(execFile)(lighthouse[0], [...lighthouse.slice(1), ...args], {
    env: { ...process.env, CHROME_PATH: chromePath },
    maxBuffer: 64 * 1024 * 1024,
  });

/** Null where it runs; else why it does not. */
async function missesLighthouse(chromePath) {
  try {
    await runLighthouse(["--version"], chromePath);
    return null;
  } catch (error) {
    return String(error.stderr || error.message)
      .trim()
      .split("\n")[0];
  }
}

/** Five mobile runs in fresh browsers. A run that Lighthouse could not finish is counted as such and not as a score of 0. */
async function audit(chromePath, address) {
  const reports = [];
  for (let round = 0; round < 5; round += 1) {
    const flags = `--chrome-flags=--headless=new ${chromiumArgs.join(" ")}`;
    try {
      const { stdout } = await runLighthouse([address, "--output=json", "--quiet", flags], chromePath);
      const report = JSON.parse(stdout);
      if (report.runtimeError === undefined) reports.push(report);
    } catch (error) {
      console.error(
        String(error.stderr || error.message)
          .trim()
          .split("\n")
          .at(-1),
      );
    }
  }
  const scores = ["performance", "accessibility", "best-practices", "seo"].map((id) =>
    median(reports.map(({ categories }) => Math.round(categories[id].score * 100))),
  );
  const times = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"].map((id) =>
    median(reports.map(({ audits }) => Math.round(audits[id].numericValue))),
  );
  const missed = reports.flatMap(({ categories, audits }) =>
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
        .map(({ id }) => id),
    ),
  );
  const speed = median(reports.map(({ environment }) => Math.round(environment.benchmarkIndex)));
  return [...scores, ...times, speed, `${reports.length}/5`, [...new Set(missed)].join(" ") || "–"];
}

/** Four pages on Lighthouse's telephone; said to be absent where it is, and no reason to fail. */
export async function reportLighthouse(chromePath, origin) {
  const reason = await missesLighthouse(chromePath);
  if (reason !== null)
    return console.log(
      `\nLighthouse 没有测：${lighthouse.join(" ")} 运行不了（${reason}）；请联网再来，或用 LIGHTHOUSE=路径 指明已装好的。`,
    );
  console.log("\nLighthouse 手机，5 次取中位");
  console.log(
    "页面 | 性能 | 无障碍 | 最佳实践 | SEO | FCP ms | LCP ms | TBT ms | 机器指数 | 有效 | 低于 90 的项",
  );
  for (const path of audited) console.log([path, ...(await audit(chromePath, `${origin}${path}`))].join(" | "));
}
