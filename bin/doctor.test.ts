import { spawnSync } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { settingUp as en } from "@/lib/text/en/setting-up.mjs";
import { settingUp as zh } from "@/lib/text/zh/setting-up.mjs";
import { megabytes } from "./step.mjs";
import { wordsFor } from "./words.mjs";

const at = (name: string) => join(import.meta.dirname, name);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhiyun-doctor-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a command says in the empty folder, in the language of the environment. */
function say(args: readonly string[], LANG: string): { code: number | null; said: string } {
  const { PATH = "" } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { PATH, LANG, NODE_ENV: "production" },
    encoding: "utf8",
  });
  return { code: status, said: stdout + stderr };
}

describe("npm run doctor", () => {
  test("names every missing thing with the command that brings it", () => {
    const { code, said } = say([at("doctor.mjs")], "en_GB.UTF-8");
    const missing = said.split("\n").filter((line) => line.startsWith("  missing"));
    expect(missing).toHaveLength(7);
    for (const line of missing) expect(line).toMatch(/Next: \S+/);
    expect(said).toContain("boundaries (public/geo)  Next: npm run boundaries");
    expect(code).toBe(1);
  });

  test("speaks Chinese where the environment does", () => {
    expect(say([at("doctor.mjs")], "zh_CN.UTF-8").said).toContain("缺        数据库  接下来：npm run db");
  });
});

describe("a command of the set-up", () => {
  test("that cannot start says why and what to type", () => {
    const { code, said } = say([at("start.mjs")], "C");
    expect(said).toContain("this is not the project's folder.\nNext: cd to the project's folder");
    expect(code).toBe(1);
  });

  test.each(Object.entries(en.steps))("that fails at %s names the next one", (id, { name, next }) => {
    const script = `import { step } from ${JSON.stringify(pathToFileURL(at("step.mjs")).href)};
      await step("${id}", { work: async () => false });`;
    const { code, said } = say(["--input-type=module", "-e", script], "C");
    expect(said).toMatch(new RegExp(`^ {2}${name}.* failed`));
    expect(said).toContain(`Next: ${next}`);
    expect(code).toBe(1);
  });

  test("that succeeds says how long it took and how much it made", () => {
    const script = `import { writeFileSync } from "node:fs";
      import { step } from ${JSON.stringify(pathToFileURL(at("step.mjs")).href)};
      await step("build", { makes: "made", work: async () => writeFileSync("made", "x".repeat(3e6)) });`;
    expect(say(["--input-type=module", "-e", script], "C").said).toMatch(/^ {2}pages +\d+\.\d s {2}3 MB\n$/);
  });
});

test("a file with two names takes its place on the disk once", () => {
  mkdirSync(join(folder, "a"));
  writeFileSync(join(folder, "a/one"), "x".repeat(2e6));
  linkSync(join(folder, "a/one"), join(folder, "a/two"));
  expect(megabytes(folder)).toBe(2);
  expect(megabytes(join(folder, "none"))).toBe(0);
});

test.each([
  [{ LC_ALL: "zh_CN.UTF-8", LANG: "en_US.UTF-8" }, zh],
  [{ LC_ALL: "en_US.UTF-8", LANG: "zh_CN.UTF-8" }, en],
  [{ LANG: "zh_TW" }, zh],
  [{ LANG: "C" }, en],
  [{}, en],
])("%o is a language", (environment, words) => {
  expect(wordsFor(environment)).toBe(words);
});

test("both languages say the same things before anything is installed", () => {
  const shape = (value: unknown): unknown =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]))
      : typeof value;
  expect(shape(en)).toEqual(shape(zh));
});
