import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs one of the project's programs on `database` to its end. Throws what it complained of when it fails. */
export function runProgram(program: string, args: readonly string[], database: string, input = ""): void {
  const { status, stderr } = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", program, ...args], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { ...process.env, DATABASE_URL: `file:${database}` },
    input,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}
