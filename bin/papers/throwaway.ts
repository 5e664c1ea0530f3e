import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const parts = ["app", "bin", "components", "db", "e2e", "lib"];
const files = ["next-env.d.ts", "next.config.ts", "oxlint.config.ts", "package.json", "tsconfig.json"];

/** A copy of the tree's code in `folder`, to be changed and compiled without touching the tree. */
export function copyTree(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const isCode = (path: string) => !/\.sqlite|previews/.test(path);
  for (const part of [...parts, ...files])
    cpSync(part, join(folder, part), { recursive: true, filter: isCode });
  for (const link of ["node_modules", ".next"]) symlinkSync(resolve(link), join(folder, link), "junction");
}

/** Replaces one passage of one file. Throws where the passage is not there once, for the edit would mean nothing. */
export function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (text.split(from).length !== 2) throw new RangeError(`${file} does not have ${from} once`);
  writeFileSync(path, text.replace(from, to));
}

/** The files of the copy that do not compile. */
export function brokenFiles(folder: string): Promise<string[]> {
  const tsc = resolve("node_modules/typescript/bin/tsc");
  const args = [tsc, "--noEmit", "--incremental", "false", "--pretty", "false"];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1 << 26 }, (_error, stdout) => {
      const named = stdout.matchAll(/^([\w./[\]()-]+)\(\d+,\d+\): error/gm);
      done([...new Set([...named].map(([, file = ""]) => file))].toSorted());
    });
  });
}
