import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const stamps = ".cache/stamps";

/** A hash over files and folders (content and names) and further words. */
export function fingerprint(paths, words = []) {
  const hash = createHash("sha256").update(JSON.stringify(words));
  for (const path of paths.flatMap(files).sort()) hash.update(path).update(readFileSync(path));
  return hash.digest("hex");
}

function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => files(join(path, name)));
}

/**
 * Does one step of the set-up and prints its name and time; skips it when `print` (its fingerprint) is the one of the last
 * success and `present` still holds. A step that fails ends the command.
 */
export async function step(name, { print = null, present = () => true, work }) {
  const stamp = join(stamps, name);
  const began = performance.now();
  const label = `  ${name}`.padEnd(12);
  if (print !== null && present() && existsSync(stamp) && readFileSync(stamp, "utf8") === print) {
    console.log(`${label} 已是最新`);
    return;
  }
  const note = await work();
  if (note === false) {
    console.error(`${label} 失败`);
    process.exit(1);
  }
  if (print !== null) {
    mkdirSync(stamps, { recursive: true });
    writeFileSync(stamp, print);
  }
  console.log(
    `${label} ${((performance.now() - began) / 1000).toFixed(1)} 秒${typeof note === "string" ? `  ${note}` : ""}`,
  );
}
