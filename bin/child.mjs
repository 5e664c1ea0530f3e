import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, resolve } from "node:path";

/** Child processes of the commands. Each gets its own group, so that ending a command ends all it started. */

const running = new Set();

const isWindows = process.platform === "win32";

/** Where the project's own Node lies, once installed. */
export const ownNode = () => resolve(`node_modules/node/bin/node${isWindows ? ".exe" : ""}`);

/** The project's own Node, once installed; the machine's before that. */
export function nodePath() {
  const own = ownNode();
  return existsSync(own) ? own : process.execPath;
}

/** npm, by the script that started this command: a shell's `npm` is no program on every system. */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  return script === undefined ? run("npm", args, options) : run(process.execPath, [script, ...args], options);
}

/** Runs a program to its end. `quiet` keeps its output and shows it only when it fails. Resolves to exit code and output. */
export function run(program, args, { env = {}, quiet = false } = {}) {
  const path = [resolve("node_modules/.bin"), process.env.PATH].join(delimiter);
  const child = spawn(program, args, {
    env: { ...process.env, PATH: path, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: !isWindows,
  });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
      if (!quiet) process.stdout.write(chunk);
    });
  }
  return new Promise((done) => {
    child.on("error", (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => {
      running.delete(child);
      if (quiet && code !== 0) process.stdout.write(output);
      done({ code: code ?? 1, output });
    });
  });
}

/** A program that runs until it is told to stop. It sees the end of this process through its IPC channel, even a kill -9. */
export function keep(program, args, { env = {}, quiet = false } = {}) {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", quiet ? "ignore" : "inherit", quiet ? "pipe" : "inherit", "ipc"],
    detached: !isWindows,
  });
  running.add(child);
  child.on("exit", () => running.delete(child));
  return child;
}

export function end(child) {
  // Windows has no groups of processes to signal; taskkill follows the tree.
  if (isWindows) {
    spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"], { stdio: "ignore" });
    return;
  }
  try {
    process.kill(-child.pid, "SIGTERM");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

export function endAll() {
  for (const child of running) end(child);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    endAll();
    process.exitCode = 130;
    // A server has 10 s to finish what is under way.
    setTimeout(() => process.exit(130), 12_000).unref();
  });
}
process.on("exit", endAll);
