import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "./words.mjs";

const stamps = ".cache/stamps";

/** A hash over files and folders (content and names) and further words. */
export function fingerprint(paths, more = []) {
  const hash = createHash("sha256").update(JSON.stringify(more));
  for (const path of paths.flatMap(files).sort()) hash.update(path).update(readFileSync(path));
  return hash.digest("hex");
}

function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => files(join(path, name)));
}

/** What a file or folder takes on the disk, in whole megabytes; a file with two names counts once. */
export function megabytes(path, seen = new Set()) {
  const bytes = (at) => {
    const entry = lstatSync(at, { throwIfNoEntry: false });
    if (entry === undefined || seen.has(entry.ino)) return 0;
    if (!entry.isDirectory()) {
      if (entry.nlink > 1) seen.add(entry.ino);
      return entry.size;
    }
    return readdirSync(at).reduce((sum, name) => sum + bytes(join(at, name)), 0);
  };
  return Math.round(bytes(path) / 1e6);
}

/**
 * Does one step of the set-up and prints its name, time and size; skips it when `print` (its fingerprint) is the one of the
 * last success and `present` still holds. A step that fails names the next command and ends this one.
 */
export async function step(id, { print = null, present = () => true, makes = null, work }) {
  const { name, next } = words.steps[id];
  const stamp = join(stamps, id);
  const began = performance.now();
  const label = `  ${name}`.padEnd(14);
  if (print !== null && present() && existsSync(stamp) && readFileSync(stamp, "utf8") === print) {
    console.log(`${label} ${words.current}`);
    return;
  }
  const seconds = (digits) => words.seconds(((performance.now() - began) / 1000).toFixed(digits));
  const ticker = tick(() => `${label} ${words.working} ${seconds(0)}`);
  const note = await work();
  ticker.stop();
  if (note === false) {
    console.error(`${label} ${words.failed}  ${seconds(1)}\n  ${words.next(next)}`);
    process.exit(1);
  }
  if (print !== null) {
    mkdirSync(stamps, { recursive: true });
    writeFileSync(stamp, print);
  }
  const size = makes === null ? [] : [words.size(megabytes(makes))];
  console.log([`${label} ${seconds(1)}`, ...size, ...(typeof note === "string" ? [note] : [])].join("  "));
}

/** Says each second how long a step has been at work, on one line of a terminal; a file gets no such lines. */
function tick(line) {
  if (!process.stdout.isTTY) return { stop: () => {} };
  const say = () => process.stdout.write(`\r${line()}`);
  say();
  const timer = setInterval(say, 1000);
  return {
    stop: () => {
      clearInterval(timer);
      process.stdout.write("\r\u001B[2K");
    },
  };
}
