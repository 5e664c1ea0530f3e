import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";

const audited = ["/", "/regions/420000", "/financing", "/activities"];
/** Not among the dependencies of the product: npm fetches it for the time of the measurement, or it is named. */
const [program, ...itsArguments] = process.env["LIGHTHOUSE"]
  ? [process.env["LIGHTHOUSE"]]
  : ["npm", "exec", "--yes", "--package=lighthouse@12.8.2", "--", "lighthouse"];
export const chromiumArgs = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

const reportShape = z.object({
  runtimeError: z.unknown().optional(),
  environment: z.object({ benchmarkIndex: z.number() }),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), numericValue: z.number().optional() })),
});
type Report = z.infer<typeof reportShape>;

/** The middle one; NaN of none. */
export const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const runLighthouse = (args: readonly string[], chromePath: string) =>
  promisify(execFile)(program ?? "lighthouse", [...itsArguments, ...args], {
    env: { ...process.env, CHROME_PATH: chromePath },
    maxBuffer: 64 * 1024 * 1024,
  });

/** What a failed program said: its error stream, else why it did not run. */
const complaint = (error: unknown) =>
  String((error as { stderr?: string }).stderr || error) // execFile's error carries what was printed
    .trim()
    .split("\n");

/** Null where it runs; else why it does not. */
async function missesLighthouse(chromePath: string): Promise<string | null> {
  try {
    await runLighthouse(["--version"], chromePath);
    return null;
  } catch (error) {
    return complaint(error)[0] ?? "";
  }
}

/** One mobile run in a fresh browser; null where Lighthouse could not finish it, which is no score of 0. */
async function runOnce(chromePath: string, address: string): Promise<Report | null> {
  const flags = `--chrome-flags=--headless=new ${chromiumArgs.join(" ")}`;
  try {
    const { stdout } = await runLighthouse([address, "--output=json", "--quiet", flags], chromePath);
    const report = reportShape.parse(JSON.parse(stdout));
    return report.runtimeError === undefined ? report : null;
  } catch (error) {
    console.error(complaint(error).at(-1));
    return null;
  }
}

async function audit(chromePath: string, address: string): Promise<(string | number)[]> {
  const reports: Report[] = [];
  for (let round = 0; round < 5; round += 1) {
    const report = await runOnce(chromePath, address);
    if (report !== null) reports.push(report);
  }
  const of = (read: (report: Report) => number | undefined) =>
    median(reports.map((report) => Math.round(read(report) ?? Number.NaN)));
  const scores = ["performance", "accessibility", "best-practices", "seo"].map((id) =>
    of(({ categories }) => (categories[id]?.score ?? Number.NaN) * 100),
  );
  const times = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"].map((id) =>
    of(({ audits }) => audits[id]?.numericValue),
  );
  const missed = new Set(reports.flatMap(poorAudits));
  return [
    ...scores,
    ...times,
    of(({ environment }) => environment.benchmarkIndex),
    `${reports.length}/5`,
    [...missed].join(" ") || "–",
  ];
}

/** The audits that count and score less than 90 of 100. */
const poorAudits = ({ categories, audits }: Report) =>
  Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id),
  );

/** Four pages on Lighthouse's telephone; said to be absent where it is, and no reason to fail. */
export async function reportLighthouse(chromePath: string, origin: string): Promise<void> {
  const reason = await missesLighthouse(chromePath);
  if (reason !== null)
    return console.log(
      `\nLighthouse was not measured: ${reason}. Go online and run it again, or name an installed one with LIGHTHOUSE=path.`,
    );
  console.log("\nLighthouse mobile, median of 5");
  console.log(
    "page | performance | accessibility | best practices | SEO | FCP ms | LCP ms | TBT ms | machine | valid | audits below 90",
  );
  for (const path of audited) console.log([path, ...(await audit(chromePath, `${origin}${path}`))].join(" | "));
}
