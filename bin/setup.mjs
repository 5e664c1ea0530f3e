import { existsSync, readdirSync, rmSync } from "node:fs";
import { nodePath, ownNode, run, runNpm } from "./child.mjs";
import { removeSpare } from "./spare.mjs";
import { fingerprint, step } from "./step.mjs";
import { words } from "./words.mjs";

const tsx = "node_modules/tsx/dist/cli.mjs";
const next = "node_modules/next/dist/bin/next";
/** What the pages are built from; asked for once the folder is known to be the project's. */
const sources = () => ["app", "bin", "components", "lib", ...codeOf("db"), "public"];

/** Types that `next dev` left of routes since removed would fail the next type check. */
export function forgetDevTypes() {
  rmSync(".next/dev/types", { recursive: true, force: true });
}

async function node(args, options) {
  const { code, output } = await run(nodePath(), args, { quiet: true, ...options });
  return code === 0 ? (output.trim().split("\n").at(-1) ?? true) : false;
}

/** Checks the machine before anything is touched, in words that say what to do. */
function checkMachine() {
  const wrong = machineProblem();
  if (wrong === null) return;
  console.error(`${wrong.problem}\n${words.next(wrong.next)}`);
  process.exit(1);
}

/** What keeps this machine from starting at all, and what to do about it; null for nothing. */
function machineProblem() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 18) return words.oldNode(process.version);
  if (!existsSync("package-lock.json")) return words.noLockfile;
  return ["linux", "darwin", "win32"].includes(process.platform) ? null : words.platform(process.platform);
}

/** From a fresh clone to something that can be served; every step is skipped when it is up to date. */
export async function setUp({ build = true, bulletins = false } = {}) {
  checkMachine();
  await step("dependencies", {
    makes: "node_modules",
    print: fingerprint(["package-lock.json"], [process.platform, process.arch]),
    present: () => existsSync("node_modules/.package-lock.json") && existsSync(ownNode()),
    work: async () => {
      const { code } = await runNpm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], { quiet: true });
      if (code === 0) removeSpare();
      return code === 0;
    },
  });
  await step("boundaries", {
    makes: "public/geo",
    print: fingerprint(
      ["db/boundaries", "lib/map/geometry", "db/data/regions.csv", "package-lock.json"],
      [process.env.BOUNDARIES ?? "", process.env.BOUNDARIES_APPROVAL ?? ""],
    ),
    present: () => existsSync("public/geo/meta.json"),
    work: () => node([tsx, "bin/boundaries.ts"]),
  });
  await step("data", { work: () => node([tsx, "bin/prepare.ts"]) });
  if (bulletins) await step("bulletins", { work: () => node([tsx, "bin/lay-in.ts"]) });
  if (!build) return;
  await step("build", {
    makes: ".next",
    print: fingerprint([
      ...sources().flatMap(withoutGeo),
      "next.config.ts",
      "package-lock.json",
      "tsconfig.json",
    ]),
    present: () => existsSync(".next/BUILD_ID"),
    work: async () => {
      forgetDevTypes();
      return (await node([next, "build"])) !== false && (await node(["bin/compress.ts"]));
    },
  });
  await step("server", { work: () => node(["bin/bundle.ts"]) });
}

/** The code of db; its data and its files of records are read at run time. */
function codeOf(folder) {
  return readdirSync(folder)
    .filter((name) => !/\.sqlite|^(data|previews)$/.test(name))
    .map((name) => `${folder}/${name}`);
}

/** public/geo is built apart from the app and read at run time. */
function withoutGeo(path) {
  if (path !== "public" || !existsSync(path)) return [path];
  return readdirSync(path)
    .filter((name) => name !== "geo")
    .map((name) => `public/${name}`);
}
