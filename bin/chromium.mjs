import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { run } from "./child.mjs";
import { words } from "./words.mjs";

/** A Chromium for the browser tests: named by the environment, Playwright's own, the system's, or fetched now. */

const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of a browser, or null. Only after the dependencies are installed. */
export function findChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  const { chromium } = createRequire(import.meta.url)("playwright");
  return [chromium.executablePath(), ...system].find((path) => existsSync(path)) ?? null;
}

/** Finds a browser or tries to get one; ends the command with what to run by hand when it cannot. */
export async function getChromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (!process.env.PLAYWRIGHT_CHROMIUM_PATH) {
    await run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], { quiet: true });
    if (findChromium() === null && isRootOnDebian()) {
      await run("apt-get", ["update"], { quiet: true });
      await run("apt-get", ["install", "-y", "chromium", "fonts-noto-cjk"], { quiet: true });
    }
  }
  const fetched = findChromium();
  if (fetched !== null) return fetched;
  console.error(`${words.noChromium}\n${words.next(words.doctor.chromium)}`);
  process.exit(1);
}

function isRootOnDebian() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return process.getuid?.() === 0 && /debian|ubuntu/i.test(release);
}
