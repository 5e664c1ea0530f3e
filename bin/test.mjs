import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { nodePath, run } from "./child.mjs";
import { getChromium } from "./chromium.mjs";
import { forgetDevTypes, setUp } from "./setup.mjs";
import { words } from "./words.mjs";

/** Everything that can fail, in one run: checks, unit tests, build, browser tests. Ends with one line over all of them. */

const reports = { unit: ".cache/unit.json", e2e: ".cache/e2e.json" };
const { tests } = words;
let passed = 0;
let failed = 0;

async function check(name, args, env) {
  const began = performance.now();
  const { code } = await run(nodePath(), args, { quiet: true, env });
  const isGood = code === 0;
  if (isGood) passed += 1;
  else failed += 1;
  const seconds = words.seconds(((performance.now() - began) / 1000).toFixed(1));
  console.log(`  ${name.padEnd(12)} ${seconds}  ${isGood ? tests.good : words.failed}`);
  return isGood;
}

/** Adds the counts of a report; a run that leaves none has failed as a whole. */
function count(name, isGood, read) {
  try {
    const [good, bad] = read(JSON.parse(readFileSync(reports[name], "utf8")));
    passed += good - (isGood ? 1 : 0);
    failed += bad - (isGood ? 0 : 1);
    if (!isGood && bad === 0) failed += 1;
    console.log(`  ${name.padEnd(12)} ${tests.counted(good, bad)}`);
  } catch (error) {
    console.error(`  ${name}: ${tests.noReport(error.message)}`);
    if (isGood) failed += 1;
  }
}

console.log(tests.setUp);
process.env.DATABASE_URL = "file:.cache/test.sqlite";
for (const file of [
  ".cache/test.sqlite",
  ".cache/test.sqlite-wal",
  ".cache/test.sqlite-shm",
  ".cache/test-accounts.sqlite",
  ".cache/test-accounts.sqlite-wal",
  ".cache/test-accounts.sqlite-shm",
  ...Object.values(reports),
])
  rmSync(file, { force: true });
await setUp({ build: false });
process.env.PLAYWRIGHT_CHROMIUM_PATH = await getChromium();

console.log(tests.checks);
await check(tests.lint, ["node_modules/oxlint/bin/oxlint", "."]);
await check(tests.format, ["node_modules/oxfmt/bin/oxfmt", "--check", "."]);
forgetDevTypes();
await check(tests.routes, ["node_modules/next/dist/bin/next", "typegen"]);
await check(tests.types, ["node_modules/typescript/bin/tsc", "--noEmit"]);

console.log(tests.unit);
const vitest = [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--config",
  "bin/vitest.config.ts",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${reports.unit}`,
];
count("unit", await check("vitest", vitest), (report) => [report.numPassedTests, report.numFailedTests]);

console.log(tests.browser);
await setUp();
const playwright = ["node_modules/playwright/cli.js", "test", "--config", "e2e/playwright.config.ts"];
count(
  "e2e",
  await check("playwright", playwright, { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(reports.e2e) }),
  ({ stats }) => [stats.expected + stats.flaky, stats.unexpected],
);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
