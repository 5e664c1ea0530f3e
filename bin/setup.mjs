import { existsSync, readdirSync, rmSync } from "node:fs";
import { nodePath, run } from "./child.mjs";
import { fingerprint, step } from "./step.mjs";

const tsx = "node_modules/tsx/dist/cli.mjs";
const next = "node_modules/next/dist/bin/next";
const sources = ["app", "bin", "components", "lib", ...codeOf("db"), "public"];

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
  const [major] = process.versions.node.split(".").map(Number);
  const problem =
    major < 18
      ? `需要 Node 18 或更新的版本来启动（项目自带 Node 24），这里是 ${process.version}。请先升级 Node。`
      : !existsSync("package-lock.json")
        ? "这里没有 package-lock.json：请在项目的根目录运行。"
        : !["linux", "darwin", "win32"].includes(process.platform)
          ? `不支持的系统 ${process.platform}。`
          : null;
  if (problem !== null) {
    console.error(problem);
    process.exit(1);
  }
}

/** From a fresh clone to something that can be served; every step is skipped when it is up to date. */
export async function setUp({ build = true, bulletins = false } = {}) {
  checkMachine();
  await step("依赖", {
    print: fingerprint(["package-lock.json"], [process.platform, process.arch]),
    present: () => existsSync("node_modules/.package-lock.json") && existsSync("node_modules/node/bin/node"),
    work: async () => {
      const { code } = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
        quiet: true,
      });
      return code === 0;
    },
  });
  await step("边界", {
    print: fingerprint(
      ["db/boundaries", "lib/map/geometry", "db/data/regions.csv", "package-lock.json"],
      [process.env.BOUNDARIES ?? "", process.env.BOUNDARIES_APPROVAL ?? ""],
    ),
    present: () => existsSync("public/geo/meta.json"),
    work: () => node([tsx, "bin/boundaries.ts"]),
  });
  await step("数据", { work: () => node([tsx, "bin/prepare.ts"]) });
  if (bulletins) await step("简报", { work: () => node([tsx, "bin/lay-in.ts"]) });
  if (!build) return;
  await step("构建", {
    print: fingerprint([
      ...sources.flatMap(withoutGeo),
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
  await step("服务器", { work: () => node(["bin/bundle.ts"]) });
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
